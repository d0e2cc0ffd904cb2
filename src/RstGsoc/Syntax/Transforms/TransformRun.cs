using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>What the transforms of one document share.</summary>
internal sealed class TransformRun
{
    private readonly ParseContext _context;
    private readonly HashSet<SystemMessage> _dropped = [];
    private readonly SiblingPositions _positions = new();
    private int _firstMessage;
    private readonly Dictionary<Element, Element> _originals = new(ReferenceEqualityComparer.Instance);

    public TransformRun(ParseContext context)
    {
        _context = context;
        _firstMessage = context.Messages.Count;
        References = new ReferenceIndex(context.Document, context.Discarded);
    }

    public RstDocument Document => _context.Document;

    public RstParseOptions Options => _context.Options;

    public NameRegistry Names => _context.Names;

    public IReadOnlyDictionary<string, SubstitutionDefinition> Substitutions => _context.Substitutions;

    public IReadOnlyDictionary<string, string> SubstitutionNames => _context.SubstitutionNames;

    public ReferenceIndex References { get; }

    /// <summary>The name, as it was written last, of the definition that a substitution reference means; null when there is none.</summary>
    public string? FindSubstitution(string name) =>
        Substitutions.ContainsKey(name) ? name : SubstitutionNames.GetValueOrDefault(PythonText.ToLower(name));

    /// <summary>Every message so far.</summary>
    public IReadOnlyList<SystemMessage> Messages => _context.Messages;

    /// <summary>The messages that transforms have made and not put into the tree; each is given once.</summary>
    public List<SystemMessage> TakeLooseMessages()
    {
        var messages = _context.Messages.Skip(_firstMessage).Where(message => message.Parent is null && !_dropped.Contains(message)).ToList();
        _firstMessage = _context.Messages.Count;
        return messages;
    }

    /// <summary>Takes note of a message that is to be seen no more.</summary>
    public void Drop(SystemMessage message)
    {
        _dropped.Add(message);
        if (message.Ids.Count > 0)
            Names.Ids.Remove(message.Ids[0]);
    }

    /// <summary>Makes a message about an element; it has the line of the nearest node around that has one.</summary>
    public SystemMessage Report(int level, RuleInfo rule, string text, Element about, params ReadOnlySpan<Node> quoted) =>
        _context.Report(level, rule, text, about.LineOrNull ?? (HasUnknownLine(about) ? null : _context.LineBehindEnd), about.Span, quoted);

    /// <summary>Makes a message about no element in particular.</summary>
    public SystemMessage Report(int level, RuleInfo rule, string text, int? line, TextSpan span, params ReadOnlySpan<Node> quoted) =>
        _context.Report(level, rule, text, line ?? _context.LineBehindEnd, span, quoted);

    /// <summary>Makes the element that stands for markup with a fault, and links it and its message to each other.</summary>
    /// <param name="faulty">What has the fault.</param>
    /// <param name="message">What says so.</param>
    /// <param name="keepsId">Whether the fault's own id, if it has one, will do.</param>
    public Problematic MakeProblematic(Element faulty, SystemMessage message, bool keepsId = false)
    {
        var problematic = new Problematic { Span = faulty.Span };
        problematic.Set(AttributeNames.RefId, Names.SetId(message));
        var raw = RawSourceOf(faulty);
        if (raw.Length > 0)
            problematic.AddText(raw, faulty.Span);
        message.AddToList(AttributeNames.Backrefs, keepsId && faulty.Ids.Count > 0 ? faulty.Ids[0] : Names.SetId(problematic));
        problematic.AddListsOf(faulty);
        KeepLine(faulty);
        return problematic;
    }

    /// <summary>Lets an element that is to leave the tree keep the line that it had there.</summary>
    public static void KeepLine(Element element)
    {
        if (element.SourceLine == 0)
            element.SourceLine = element.LineOrNull ?? (HasUnknownLine(element) ? Element.UnknownLine : 0);
    }

    /// <summary>The element's markup as it was written.</summary>
    public string RawSourceOf(Element element) => RawSource.Of(_originals.GetValueOrDefault(element, element), Document.Source);

    /// <summary>The index of a node among its siblings.</summary>
    public int IndexOf(Node node) => _positions.IndexOf(node);

    /// <summary>Puts a node in the place of another.</summary>
    public void Replace(Node node, Node replacement) => node.Parent!.ReplaceAt(IndexOf(node), replacement);

    private static bool HasUnknownLine(Element element)
    {
        var nearest = element;
        while (nearest is { SourceLine: 0 })
            nearest = nearest.Parent;
        return nearest is { SourceLine: Element.UnknownLine };
    }

    /// <summary>Remembers where the markup of an element is found that does not stand where it was written.</summary>
    public void NoteCopy(Element copy, Element original) => _originals[copy] = _originals.GetValueOrDefault(original, original);
}
