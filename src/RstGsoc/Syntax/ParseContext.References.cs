using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>What must be noted about references while parsing; the rest is collected by the transforms.</summary>
internal sealed partial class ParseContext
{
    private readonly Dictionary<string, SubstitutionDefinition> _substitutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _substitutionNames = new(StringComparer.Ordinal);

    /// <summary>The last definition of each substitution name, by the name with its case kept.</summary>
    public IReadOnlyDictionary<string, SubstitutionDefinition> Substitutions => _substitutions;

    /// <summary>The name, as last written, of each substitution, by the name in lower case.</summary>
    public IReadOnlyDictionary<string, string> SubstitutionNames => _substitutionNames;

    /// <summary>
    /// The line that docutils gives to a message of a transform that knows none, 1-based; null for none. It is the line behind the
    /// last one when the page ends with a construct of the outermost level that no nested parser has read.
    /// </summary>
    public int? LineBehindEnd { get; set; }

    /// <summary>Elements that are not in the tree but whose references count.</summary>
    public List<Element> Discarded { get; } = [];

    /// <summary>Takes note of nodes that did not get into the tree; docutils still resolves the references in them.</summary>
    public void NoteDiscarded(IEnumerable<Node> nodes) => Discarded.AddRange(nodes.OfType<Element>());

    /// <summary>Takes a definition into account; a second one of the same name replaces the first and is reported.</summary>
    public void NoteSubstitutionDefinition(SubstitutionDefinition definition, string writtenName, Element messageParent)
    {
        var name = PythonText.CollapseWhiteSpace(writtenName);
        if (_substitutions.TryGetValue(name, out var old))
        {
            messageParent.Add(Report(3, SyntaxRules.DuplicateSubstitutionDefinition, $"Duplicate substitution definition name: \"{Inlines.Escapes.Resolve(name)}\".", definition.LineOrNull ?? messageParent.LineOrNull, definition.Span));
            NameRegistry.MarkDuplicate(old, name);
        }
        _substitutions[name] = definition;
        _substitutionNames[PythonText.ToLower(name)] = name;
    }
}
