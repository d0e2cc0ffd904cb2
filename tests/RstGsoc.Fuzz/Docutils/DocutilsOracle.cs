using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace RstGsoc.Fuzz.Docutils;

/// <summary>A Python process that says what docutils makes of a text, one text after the other.</summary>
internal sealed class DocutilsOracle : IDisposable
{
    private readonly Process _process;

    public DocutilsOracle()
    {
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "docutils_oracle.py"));
        _process = Process.Start(start)!;
    }

    /// <summary>docutils' pseudo-XML, or null where it fails itself.</summary>
    public string? Ask(string text, bool isStandalone)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { text, standalone = isStandalone }));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("docutils' process has ended");
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.TryGetProperty("tree", out var tree) ? tree.GetString() : null;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
