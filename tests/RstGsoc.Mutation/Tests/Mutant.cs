using System.Text;
using System.Text.Json;

namespace RstGsoc.Mutation;

/// <summary>One change that Stryker compiled into the assembly, asleep until its number is the active one.</summary>
/// <param name="Id">Its number.</param>
/// <param name="File">The file, from the library's folder.</param>
/// <param name="Line">The line it begins in.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Replacement">What would stand there.</param>
/// <param name="IsStatic">Whether it is reached while static members are made, which happens once a process.</param>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Replacement, bool IsStatic)
{
    private const string Library = "/src/RstGsoc/";
    private const string Begin = "app.report =";

    public string Folder => File.Split('/') is [var room, var folder, _, ..] ? $"{room}/{folder}" : File.Split('/')[0];

    /// <summary>The mutants of a report that compile and are not asleep for good.</summary>
    public static List<Mutant> Read(string report)
    {
        var page = System.IO.File.ReadAllText(report);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(page[(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..]), isFinalBlock: false, default);
        using var json = JsonDocument.ParseValue(ref reader);
        return [.. json.RootElement.GetProperty("files").EnumerateObject().SelectMany(Of).OrderBy(mutant => mutant.Id)];
    }

    private static IEnumerable<Mutant> Of(JsonProperty file)
    {
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        return
        [
            .. from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored")
               let start = mutant.GetProperty("location").GetProperty("start")
               let end = mutant.GetProperty("location").GetProperty("end")
               select new Mutant(
                   int.Parse(mutant.GetProperty("id").GetString()!),
                   file.Name[(file.Name.LastIndexOf(Library, StringComparison.Ordinal) + Library.Length)..],
                   start.GetProperty("line").GetInt32(),
                   Slice(lines, start, end),
                   mutant.GetProperty("replacement").GetString()!,
                   mutant.GetProperty("static").GetBoolean()),
        ];
    }

    private static string Slice(string[] lines, JsonElement start, JsonElement end)
    {
        var (line, column) = (lines[start.GetProperty("line").GetInt32() - 1], start.GetProperty("column").GetInt32() - 1);
        return start.GetProperty("line").GetInt32() == end.GetProperty("line").GetInt32() ? line[column..(end.GetProperty("column").GetInt32() - 1)] : line[column..] + " …";
    }
}
