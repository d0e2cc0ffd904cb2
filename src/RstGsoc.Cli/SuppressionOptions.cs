using System.CommandLine;
using RstGsoc.Rules;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>The option of <c>lint</c> that writes comments which hide today's findings.</summary>
internal sealed class SuppressionOptions
{
    private readonly Option<bool> _add = new("--add-suppressions") { Description = "Write comments into the pages that hide today's findings." };

    public void AddTo(Command command) => command.Options.Add(_add);

    public bool AreGiven(ParseResult arguments) => arguments.GetValue(_add);

    /// <summary>Writes the comments. Returns whether all pages could be written; that of standard input stays as it is.</summary>
    public static bool Write(LintReport report, SourceText? standardInput, Host host, out IReadOnlyList<SourceText> commented)
    {
        commented = [.. report.Pages.Select(page => ReferenceEquals(page.Source, standardInput) ? page.Source : SuppressionWriter.Write(page))];
        var changed = report.Pages.Zip(commented).Where(pair => !ReferenceEquals(pair.First.Source, pair.Second)).ToList();
        if (changed.Count > 0)
            host.Complain($"wrote comments into {changed.Count} page{(changed.Count == 1 ? "" : "s")}");
        return changed.Count(pair => PageWriter.TryReplace(pair.First.Source, pair.Second, host)) == changed.Count;
    }
}
