namespace RstGsoc.Cli.Configuration;

/// <summary>
/// One line of a .gitignore file: https://git-scm.com/docs/gitignore#_pattern_format. Matching takes no more steps than path and pattern have
/// characters, multiplied: patterns are written by strangers.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;
    private readonly bool _isForFolders;

    private GlobPattern(string[] segments, bool isForFolders, bool isNegated) => (_segments, _isForFolders, IsNegated) = (segments, isForFolders, isNegated);

    /// <summary>Whether it takes back what earlier lines say.</summary>
    public bool IsNegated { get; }

    /// <summary>Null for an empty line and a comment.</summary>
    public static GlobPattern? Parse(string line)
    {
        var text = TrimEnd(line.StartsWith("./", StringComparison.Ordinal) ? line[1..] : line);
        var isNegated = text.StartsWith('!');
        if (isNegated)
            text = text[1..];
        var isForFolders = text.EndsWith('/');
        var path = isForFolders ? text[..^1] : text;
        if (path.Length == 0 || line[0] == '#')
            return null;
        var segments = path.TrimStart('/').Split('/');
        if (!path.Contains('/', StringComparison.Ordinal))
            segments = [AnyFolders, segments[0] == AnyFolders ? "*" : segments[0]];
        else if (segments[^1] == AnyFolders)
            segments = [.. segments, "*"];
        return new GlobPattern(segments, isForFolders, isNegated);
    }

    /// <summary>Whether a path, relative to the list's folder and with <c>/</c> between names, is meant.</summary>
    public bool Matches(string path, bool isFolder)
    {
        if (_isForFolders && !isFolder)
            return false;
        var names = path.Split('/');
        int at = 0, name = 0, star = -1, mark = 0;
        while (name < names.Length)
        {
            if (at < _segments.Length && _segments[at] == AnyFolders)
                (star, mark) = (at++, name);
            else if (at < _segments.Length && Fits(_segments[at], names[name]))
                (at, name) = (at + 1, name + 1);
            else if (star >= 0)
                (at, name) = (star + 1, ++mark);
            else
                return false;
        }
        return at == _segments.Length;
    }

    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int at = 0, letter = 0, star = -1, mark = 0;
        while (letter < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
                (star, mark) = (at++, letter);
            else if (at < pattern.Length && FitsOne(pattern[at..], name[letter]) is > 0 and var length)
                (at, letter) = (at + length, letter + 1);
            else if (star >= 0)
                (at, letter) = (star + 1, ++mark);
            else
                return false;
        }
        return pattern[at..].TrimStart('*').IsEmpty;
    }

    /// <summary>How many characters of the pattern the letter takes; 0 when it does not fit.</summary>
    private static int FitsOne(ReadOnlySpan<char> pattern, char letter) => pattern[0] switch
    {
        '?' => 1,
        '[' => FitsClass(pattern, letter),
        '\\' when pattern.Length > 1 => pattern[1] == letter ? 2 : 0,
        var own => own == letter ? 1 : 0,
    };

    /// <summary>A class that is not closed fits nothing.</summary>
    private static int FitsClass(ReadOnlySpan<char> pattern, char letter)
    {
        var isInverted = pattern.Length > 1 && pattern[1] is '!' or '^';
        var first = isInverted ? 2 : 1;
        var isIn = false;
        for (var at = first; at < pattern.Length; at++)
        {
            if (pattern[at] == ']' && at > first)
                return isIn != isInverted ? at + 1 : 0;
            if (pattern[at] == '\\' && at + 1 < pattern.Length)
                at++;
            var from = pattern[at];
            if (at + 2 < pattern.Length && pattern[at + 1] == '-' && pattern[at + 2] != ']')
                at += 2;
            isIn |= from <= letter && letter <= pattern[at];
        }
        return 0;
    }

    /// <summary>Blanks at the end do not count unless a backslash says so.</summary>
    private static string TrimEnd(string line)
    {
        var trimmed = line.TrimEnd(' ');
        return trimmed.Length < line.Length && trimmed.EndsWith('\\') ? trimmed + ' ' : trimmed;
    }
}
