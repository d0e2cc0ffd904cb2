namespace RstGsoc.Syntax.Directives;

/// <summary>
/// What directives put at the document's begin: metadata, header and footer. It is kept apart while the page is read, for else every
/// insertion would move the whole document, and put in its place at the end.
/// </summary>
internal sealed class DocumentFront(RstDocument document)
{
    private readonly List<Node> _behindTitles = [];
    private readonly List<Node> _beforeTitles = [];
    private readonly List<Node> _beforeRest = [];
    private int _titleCount;
    private Decoration? _decoration;

    /// <summary>Header and footer; made when they are first asked for, behind titles and metadata.</summary>
    public Decoration Decoration
    {
        get
        {
            if (_decoration is null)
            {
                TakeTitles();
                _beforeRest.Add(_decoration = new Decoration());
            }
            return _decoration;
        }
    }

    private bool HasRest => _beforeRest.Count > 0 || _titleCount < document.ChildCount;

    /// <summary>
    /// Adds metadata and the messages about it behind the titles and the metadata that stand there already; before them when nothing
    /// else does. The first message ends the metadata.
    /// </summary>
    public void Add(Node[] nodes)
    {
        TakeTitles();
        var metaCount = Array.FindIndex(nodes, node => node is not Meta);
        if (metaCount < 0)
            metaCount = nodes.Length;
        if (HasRest)
            _behindTitles.AddRange(nodes[..metaCount]);
        else
        {
            if (metaCount < nodes.Length)
                MoveTitles();
            _beforeTitles.AddRange(nodes[..metaCount].Reverse());
        }
        _beforeRest.AddRange(nodes[metaCount..].Reverse());
    }

    /// <summary>Puts everything in its place, when the page has been read.</summary>
    public void Place()
    {
        if (_beforeTitles.Count + _behindTitles.Count + _beforeRest.Count == 0)
            return;
        var rest = document.TakeChildren().Skip(_titleCount);
        _beforeTitles.Reverse();
        _beforeRest.Reverse();
        foreach (var node in _beforeTitles.Concat(_behindTitles).Concat(_beforeRest).Concat(rest).ToList())
            document.Add(node);
    }

    /// <summary>Takes the titles at the document's begin into account.</summary>
    private void TakeTitles()
    {
        while (_beforeRest.Count == 0 && _titleCount < document.ChildCount && document.ChildAt(_titleCount) is Title or Subtitle or Rubric)
            _behindTitles.Add(document.ChildAt(_titleCount++));
    }

    /// <summary>Makes titles and metadata part of the rest, behind a message that comes before them.</summary>
    private void MoveTitles()
    {
        _beforeTitles.Reverse();
        _beforeRest.AddRange(_beforeTitles.Concat(_behindTitles).Reverse());
        _beforeTitles.Clear();
        _behindTitles.Clear();
    }
}
