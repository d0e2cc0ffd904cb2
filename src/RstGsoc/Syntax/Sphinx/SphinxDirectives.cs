namespace RstGsoc.Syntax.Sphinx;

/// <summary>Sphinx's directives: <c>sphinx-directives.txt</c> is the table.</summary>
internal sealed class SphinxDirectives
{
    private static readonly Lazy<SphinxDirectives> s_table = new(() => new SphinxDirectives());

    private readonly Dictionary<string, Directive> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _options = new(StringComparer.Ordinal);

    private SphinxDirectives()
    {
        var group = "";
        foreach (var line in NameTable.Lines("sphinx-directives.txt"))
        {
            if (line[0] != ' ')
                group = line;
            else
                Read(group, line.Trim());
        }
    }

    public static IEnumerable<string> Names => s_table.Value._directives.Keys.Concat(s_table.Value._aliases.Keys);

    /// <summary>The directive of a name in lower case, or null.</summary>
    public static Directive? Find(string name) => s_table.Value._directives.GetValueOrDefault(name);

    /// <summary>What docutils calls a directive that has another name in Sphinx.</summary>
    public static string Canonical(string name) => s_table.Value._aliases.GetValueOrDefault(name, name);

    /// <summary>The options that Sphinx gives to a directive of docutils, or null.</summary>
    public static HashSet<string>? OptionsAddedTo(string directive) => s_table.Value._options.GetValueOrDefault(directive);

    private void Read(string group, string line)
    {
        switch (group.Split(' '))
        {
            case ["options"]:
                var words = line.Split(' ');
                _options[words[0]] = words.Skip(1).ToHashSet(StringComparer.Ordinal);
                break;
            case ["aliases"]:
                _aliases[line.Split(' ')[0]] = line.Split(' ')[1];
                break;
            case [var arguments, var content]:
                foreach (var name in NameTable.Expand(line))
                    _directives[name] = Create(name, arguments, ContentOf(content));
                break;
        }
    }

    private static DirectiveContent ContentOf(string word) => word switch
    {
        "none" => DirectiveContent.None,
        "body" => DirectiveContent.Body,
        "lines" => DirectiveContent.Lines,
        _ => DirectiveContent.Unknown,
    };

    private static ForeignDirective Create(string name, string arguments, DirectiveContent content) => arguments switch
    {
        "none" => new(name, 0, 0, content),
        "text?" => new(name, 0, 1, content),
        "version" => new(name, 1, 1, content),
        _ => new(name, 1, 0, content),
    };
}
