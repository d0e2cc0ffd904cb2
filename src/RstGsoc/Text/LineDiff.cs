namespace RstGsoc.Text;

/// <summary>The lines that two texts do not share, by Myers' greedy algorithm.</summary>
internal sealed class LineDiff
{
    /// <summary>Beyond this many changed lines in a row of changes all of them count as changed: looking closer costs its square.</summary>
    private const int MaximumEdits = 2_000;

    private readonly string[] _old;
    private readonly string[] _new;
    private readonly int _start;
    private readonly int _oldEnd;
    private readonly int _newEnd;

    private LineDiff(string[] old, string[] @new)
    {
        (_old, _new) = (old, @new);
        (_oldEnd, _newEnd) = (old.Length, @new.Length);
        while (_start < _oldEnd && _start < _newEnd && old[_start] == @new[_start])
            _start++;
        while (_oldEnd > _start && _newEnd > _start && old[_oldEnd - 1] == @new[_newEnd - 1])
            (_oldEnd, _newEnd) = (_oldEnd - 1, _newEnd - 1);
    }

    /// <summary>Ranges of lines that were replaced, ascending; ranges that touch are one.</summary>
    public static IReadOnlyList<LineChange> Between(string[] old, string[] @new) => new LineDiff(old, @new).Changes();

    /// <summary>The lines of a text, each with its LF.</summary>
    public static string[] Split(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at);
            var end = next < 0 ? text.Length : next + 1;
            lines.Add(text[at..end]);
            at = end;
        }
        return [.. lines];
    }

    private List<LineChange> Changes()
    {
        var changes = new List<LineChange>();
        var (atOld, atNew) = (_start, _start);
        foreach (var (old, @new) in Matches().Append((_oldEnd, _newEnd)))
        {
            if (old > atOld || @new > atNew)
                changes.Add(new LineChange(atOld, old - atOld, atNew, @new - atNew));
            (atOld, atNew) = (old + 1, @new + 1);
        }
        return changes;
    }

    /// <summary>The pairs of equal lines on a shortest way from one text to the other, ascending.</summary>
    private List<(int Old, int New)> Matches()
    {
        var (height, width) = (_oldEnd - _start, _newEnd - _start);
        var limit = Math.Min(height + width, MaximumEdits);
        var reach = new int[(2 * limit) + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= limit; edits++)
        {
            trace.Add(reach[(limit + 1 - edits)..(limit + 2 + edits)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var old = IsDown(reach, limit + 1 + diagonal, diagonal, edits) ? reach[limit + 2 + diagonal] : reach[limit + diagonal] + 1;
                while (old < height && old - diagonal < width && _old[_start + old] == _new[_start + old - diagonal])
                    old++;
                reach[limit + 1 + diagonal] = old;
                if (old >= height && old - diagonal >= width)
                    return Backtrack(trace, height, width);
            }
        }
        return [];
    }

    /// <summary>Whether a line of the new text comes next (a step down in the edit graph), else one of the old text goes.</summary>
    private static bool IsDown(int[] reach, int at, int diagonal, int edits) => diagonal == -edits || (diagonal != edits && reach[at - 1] < reach[at + 1]);

    private List<(int Old, int New)> Backtrack(List<int[]> trace, int old, int @new)
    {
        var matches = new List<(int, int)>();
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var reach = trace[edits];
            var diagonal = old - @new;
            var before = edits == 0 ? 0 : diagonal + (IsDown(reach, edits + diagonal, diagonal, edits) ? 1 : -1);
            var previousOld = edits == 0 ? 0 : reach[edits + before];
            var previousNew = edits == 0 ? 0 : previousOld - before;
            while (old > previousOld && @new > previousNew)
                matches.Add((_start + --old, _start + --@new));
            (old, @new) = (previousOld, previousNew);
        }
        matches.Reverse();
        return matches;
    }
}

/// <summary>Lines of an old text and the lines of a new one that stand in their place; indexes are 0-based.</summary>
internal readonly record struct LineChange(int OldStart, int OldCount, int NewStart, int NewCount)
{
    public int OldEnd => OldStart + OldCount;

    public int NewEnd => NewStart + NewCount;
}
