using RstGsoc.Syntax.Directives;
using RstGsoc.Syntax.Sphinx;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The directives of one parse: the standard ones under the names of a language, and those of the options.</summary>
internal sealed class DirectiveRegistry(ParseContext context)
{
    /// <summary>The table of contents.</summary>
    private static readonly Directive[] s_standard =
    [
        .. AdmonitionDirective.All,
        .. PseudoSectionDirective.All,
        new LineBlockDirective(),
        new ParsedLiteralDirective(),
        new CodeDirective(),
        new MathDirective(),
        new RubricDirective(),
        .. BlockQuoteDirective.All,
        new CompoundDirective(),
        new ContainerDirective(),
        new ImageDirective(),
        new FigureDirective(),
        new ContentsDirective(),
        new SectionNumbersDirective(),
        .. DecorationDirective.All,
        new TargetNotesDirective(),
        new MetaDirective(),
        new RawDirective(),
        new IncludeDirective(),
        new ReplaceDirective(),
        new UnicodeDirective(),
        new DateDirective(),
        new ClassDirective(),
        new RoleDirective(),
        new DefaultRoleDirective(),
        new TitleDirective(),
        new TableDirective(),
        new CsvTableDirective(),
        new ListTableDirective(),
    ];

    private static readonly Dictionary<string, Directive> s_byName = s_standard.ToDictionary(directive => directive.Name, StringComparer.Ordinal);

    /// <summary>Later unknown names of a page get no hint.</summary>
    private const int MostHints = 100;

    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Directive> _found = Added(context.Options);
    private bool IsSphinx => context.Options.Dialect == RstDialect.Sphinx;

    /// <summary>The directive of a name; null, after what docutils says of it, when there is none.</summary>
    public Directive? Find(string name, BlockReader reader)
    {
        var normal = Text.PythonText.ToLower(name);
        if (_found.TryGetValue(normal, out var known))
            return known;
        if (FindForeign(normal) is { } foreign)
            return _found[normal] = foreign;
        if (IsSphinx)
            normal = SphinxDirectives.Canonical(normal);
        var canonical = DirectiveNames.Canonical(context.Options.LanguageCode, normal) ?? FallBack(name, normal, reader);
        if (s_byName.TryGetValue(canonical, out var directive))
            _found[normal] = directive;
        else
            context.Withdraw(SyntaxRules.DirectiveNameFallback);
        return directive;
    }

    /// <summary>What may stand behind a directive's name in the options' dialect.</summary>
    public DirectiveForm FormOf(Directive directive, string name)
    {
        var added = IsSphinx && directive is not ForeignDirective ? SphinxDirectives.OptionsAddedTo(Text.PythonText.ToLower(name)) : null;
        return added is null ? directive.Form : directive.Form with { HasOtherOption = added.Contains };
    }

    /// <summary>What to do about a name that is not known, or null.</summary>
    public string? HintFor(string name)
    {
        var normal = Text.PythonText.ToLower(name);
        if (!_hints.TryGetValue(normal, out var hint) && _hints.Count < MostHints)
            _hints[normal] = hint = SphinxDirectives.Find(normal) is not null ? $"\"{name}\" is a directive of Sphinx" : NearestName.HintFor(normal, KnownNames());
        return hint;
    }

    private IEnumerable<string> KnownNames() => DirectiveNames.Of(context.Options.LanguageCode)
        .Concat(context.Options.Directives.Select(directive => directive.Name))
        .Concat(context.Options.KnownDirectives)
        .Concat(IsSphinx ? SphinxDirectives.Names : []);

    private Directive? FindForeign(string name) =>
        context.Options.KnownDirectives.Contains(name) ? ForeignDirective.Unknown : IsSphinx ? SphinxDirectives.Find(name) : null;

    private string FallBack(string name, string normal, BlockReader reader)
    {
        var problem = $"No directive entry for \"{name}\" in module \"{Roles.RoleNames.Module(context.Options.LanguageCode)}\".";
        var english = DirectiveNames.Canonical(Roles.RoleNames.English, normal);
        var remedy = english is null ? $"Trying \"{name}\" as canonical directive name." : $"Using English fallback for directive \"{name}\".";
        var line = reader.Lines.LinesSpan(reader.Index, reader.Index + 1);
        reader.Report(1, SyntaxRules.DirectiveNameFallback, $"{problem}\n{remedy}", context.CurrentLine, line);
        return english ?? normal;
    }

    private static Dictionary<string, Directive> Added(RstParseOptions options)
    {
        var added = new Dictionary<string, Directive>(StringComparer.Ordinal);
        foreach (var directive in options.Directives)
            added[directive.Name] = directive;
        return added;
    }
}
