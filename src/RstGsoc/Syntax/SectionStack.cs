using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The open sections of a document and the adornment styles that their levels have, in order of first use.</summary>
internal sealed class SectionStack(Element root)
{
    private readonly List<string> _styles = [];
    private readonly List<Element> _open = [root];

    /// <summary>The innermost open section, or the document.</summary>
    public Element Current => _open[^1];

    /// <summary>How many sections are open.</summary>
    public int Depth => _open.Count - 1;

    /// <summary>Whether a title has come.</summary>
    public bool HasOpenSection => Depth > 0;

    /// <summary>The level, from 1, that a title of this style has here; null when it would skip one.</summary>
    public int? LevelOf(string style)
    {
        var known = _styles.IndexOf(style);
        var level = Depth;
        if (known < 0)
            return _styles.Count == level ? level + 1 : null;
        return known + 1 <= level + 1 ? known + 1 : null;
    }

    /// <summary>Opens a section inside the current one.</summary>
    public void Open(Section section, string style)
    {
        if (Depth == _styles.Count)
            _styles.Add(style);
        Current.Add(section);
        _open.Add(section);
    }

    /// <summary>Closes the innermost section.</summary>
    public void CloseInnermost()
    {
        Current.CoverChildren();
        _open.RemoveAt(_open.Count - 1);
    }

    public void Close()
    {
        while (HasOpenSection)
            CloseInnermost();
    }
}
