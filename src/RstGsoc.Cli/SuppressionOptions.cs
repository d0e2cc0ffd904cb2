using System.CommandLine;
using RstGsoc.Rules;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>The option of <c>lint</c> that writes comments which hide today's findings.</summary>
internal sealed class SuppressionOptions
{
    private readonly Option<bool> _add = new("--add-suppressions") { Description = "Write comments into the pages that hide today's findings." };

    /// <summary>Comments would hide what fixes could mend, and a diff promises to change nothing, so these go not together.</summary>
    public void AddTo(Command command, FixOptions fixes)
    {
        command.Options.Add(_add);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_add) && fixes.AreGiven(result))
                result.AddError("--add-suppressions cannot go together with --fix or --diff");
        });
    }

    public bool AreGiven(ParseResult arguments) => arguments.GetValue(_add);

    /// <summary>Writes the comments; the page of standard input goes to standard output. Returns whether all pages could be written.</summary>
    public static bool Write(LintReport report, SuppressionReport suppressed, SourceText? standardInput, Host host)
    {
        var changed = report.Pages.Zip(suppressed.Pages).Where(pair => !ReferenceEquals(pair.First.Source, pair.Second)).ToList();
        if (changed.Count > 0)
            host.Complain($"wrote comments into {changed.Count} page{(changed.Count == 1 ? "" : "s")}");
        foreach (var pair in report.Pages.Zip(suppressed.Pages).Where(pair => ReferenceEquals(pair.First.Source, standardInput)))
            host.Write(pair.Second);
        var files = changed.Where(pair => !ReferenceEquals(pair.First.Source, standardInput)).ToList();
        return files.Count(pair => PageWriter.TryReplace(pair.First.Source, pair.Second, host)) == files.Count;
    }
}
