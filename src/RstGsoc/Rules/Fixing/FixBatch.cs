using System.Text;
using RstGsoc.Diagnostics;

namespace RstGsoc.Rules.Fixing;

/// <summary>Fixes of one page that can be applied together: no two of them touch the same character or insert at the same place.</summary>
internal sealed class FixBatch
{
    private readonly bool[] _taken;
    private readonly List<Fix> _fixes = [];

    private FixBatch(int length) => _taken = new bool[length + 1];

    /// <summary>The first fix wins where two meet; the rest wait for the next round.</summary>
    public static IReadOnlyList<Fix> Choose(PageReport page, bool allowUnsafe)
    {
        var batch = new FixBatch(page.Source.Content.Length);
        foreach (var finding in page.Diagnostics)
        {
            if (finding.Fix is { } fix && (fix.IsSafe || allowUnsafe))
                batch.Add(fix);
        }
        return batch._fixes;
    }

    /// <summary>The text with all replacements made.</summary>
    public static string Apply(string text, IEnumerable<Fix> fixes)
    {
        var output = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            output.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return output.Append(text, at, text.Length - at).ToString();
    }

    private void Add(Fix fix)
    {
        if (fix.Edits.IsDefaultOrEmpty || !fix.Edits.All(IsFree))
            return;
        foreach (var edit in fix.Edits)
            Places(edit).Fill(true);
        _fixes.Add(fix);
    }

    private bool IsFree(TextEdit edit) => edit.Span.Start >= 0 && edit.Span.End < _taken.Length && !Places(edit).Contains(true);

    private Span<bool> Places(TextEdit edit) => _taken.AsSpan(edit.Span.Start, Math.Max(1, edit.Span.Length));
}
