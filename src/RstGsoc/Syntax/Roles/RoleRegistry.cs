using RstGsoc.Syntax.Sphinx;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>The roles that one parse knows: docutils' own under their names in the page's language, and those that the page makes.</summary>
internal sealed class RoleRegistry(ParseContext context)
{
    /// <summary>Later unknown names of a page get no hint.</summary>
    private const int MostHints = 100;

    private readonly Dictionary<string, Role> _local = Added(context.Options);
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);

    /// <summary>The role of interpreted text that names none; null is the standard one.</summary>
    public Role? DefaultRole { get; set; }

    /// <summary>Makes a role known in the rest of the page.</summary>
    public void Register(string name, Role role) => _local[PythonText.ToLower(name)] = role;

    /// <summary>Finds a role by the name that a page uses.</summary>
    /// <param name="name">Any case; empty for the default role.</param>
    /// <param name="line">The line that a message names.</param>
    /// <param name="span">The place that a message is about.</param>
    /// <param name="message">What docutils has to say of a name that is not in the page's language; the caller puts it into the tree.</param>
    /// <returns>Null for an unknown role; the caller says so.</returns>
    public Role? Lookup(string name, int line, TextSpan span, out SystemMessage? message)
    {
        message = null;
        if (name.Length == 0)
            return DefaultRole ?? StandardRoles.Default;
        var normal = PythonText.ToLower(name);
        if (_local.TryGetValue(normal, out var role))
            return role;
        if (IsForeign(normal))
            return ForeignRole.Instance;
        if (RoleNames.Canonical(context.Options.LanguageCode, normal) is not { } canonical)
            message = ReportForeign(name, normal, line, span, out canonical);
        role = StandardRoles.Find(canonical);
        if (role is not null)
            _local[normal] = role;
        else
            context.Withdraw(SyntaxRules.RoleNotInLanguage);
        return role;
    }

    /// <summary>What to do about a name that is not known, or null.</summary>
    public string? HintFor(string name)
    {
        var normal = PythonText.ToLower(name);
        if (!_hints.TryGetValue(normal, out var hint) && _hints.Count < MostHints)
            _hints[normal] = hint = SphinxRoles.Contains(normal) ? $"\"{name}\" is a role of Sphinx" : NearestName.HintFor(normal, KnownNames());
        return hint;
    }

    private IEnumerable<string> KnownNames() => RoleNames.Of(context.Options.LanguageCode)
        .Concat(_local.Keys)
        .Concat(context.Options.KnownRoles)
        .Concat(context.Options.Dialect == RstDialect.Sphinx ? SphinxRoles.Names : []);

    private static Dictionary<string, Role> Added(RstParseOptions options)
    {
        var added = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in options.Roles)
            added[role.Name] = role;
        return added;
    }

    private bool IsForeign(string name) =>
        context.Options.KnownRoles.Contains(name) || (context.Options.Dialect == RstDialect.Sphinx && SphinxRoles.Contains(name));

    private SystemMessage ReportForeign(string name, string normal, int line, TextSpan span, out string canonical)
    {
        var english = RoleNames.Canonical(RoleNames.English, normal);
        canonical = english ?? normal;
        var consequence = english is null ? $"Trying \"{name}\" as canonical role name." : $"Using English fallback for role \"{name}\".";
        var text = $"No role entry for \"{name}\" in module \"{RoleNames.Module(context.Options.LanguageCode)}\".\n{consequence}";
        return context.Report(1, SyntaxRules.RoleNotInLanguage, text, line, span);
    }
}
