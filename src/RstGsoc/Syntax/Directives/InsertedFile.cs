using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A file that a directive takes in.</summary>
/// <param name="Path">As messages name it.</param>
/// <param name="Text">The characters; lines end with LF, the last one too.</param>
internal sealed record InsertedFile(string Path, string Text)
{
    /// <summary>Reads the file that a directive names; null, after a report, when there is none to be had.</summary>
    /// <param name="use">The directive.</param>
    /// <param name="insertion">What it may read.</param>
    /// <param name="path">What it names.</param>
    /// <param name="errorClass">What docutils puts before the words of an operating system's error.</param>
    public static InsertedFile? Read(DirectiveUse use, FileInsertion insertion, string path, string errorClass = "InputError: ")
    {
        var resolved = Resolve(use.Context.SourceName, path);
        var content = insertion.Files.Read(resolved);
        var error = content.Error ?? use.Context.Inclusions.Count(insertion, content.Bytes.Length);
        if (error is not null)
        {
            use.Fail(4, SyntaxRules.FileNotInserted, $"Problems with \"{use.Name}\" directive path:\n{(error.StartsWith("[Errno", StringComparison.Ordinal) ? errorClass : "")}{error}.");
            return null;
        }
        var encoding = use.Options.GetValueOrDefault("encoding") is string name ? EncodingNames.Find(name) : null;
        try
        {
            return new InsertedFile(resolved, Decode(content.Bytes.Span, encoding));
        }
        catch (DecoderFallbackException problem)
        {
            var words = PythonDecoding.Describe(problem, encoding!, content.Bytes.Length);
            use.Fail(4, SyntaxRules.FileNotInserted, $"Problem with \"{use.Name}\" directive:\nUnicodeDecodeError: {words}");
            return null;
        }
    }

    /// <summary>The path from where the page's own path starts, without <c>.</c> and needless <c>..</c>.</summary>
    private static string Resolve(string source, string path)
    {
        var folder = path.StartsWith('/') ? "" : source[..(source.LastIndexOf('/') + 1)];
        var whole = folder + path;
        var parts = new List<string>();
        foreach (var part in whole.Split('/'))
        {
            if (part == ".." && parts is [.., not ".."])
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".") && !(part == ".." && whole.StartsWith('/')))
                parts.Add(part);
        }
        return (whole.StartsWith('/') ? "/" : "") + (parts.Count == 0 ? "." : string.Join('/', parts));
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        string text;
        if (encoding is null)
            text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        else if (encoding is UnicodeEncoding)
            text = SourceText.FromBytes(bytes).Content;
        else
            text = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        var normal = new StringBuilder(text.Length + 1);
        foreach (var line in PythonLines.Split(text.TrimStart('\uFEFF')))
            normal.Append(line).Append('\n');
        return normal.ToString();
    }
}
