using System.Collections.Frozen;

namespace RstGsoc.Rules;

/// <summary>Directives, roles and substitutions that Sphinx and the extensions in its package bring along.</summary>
internal static class SphinxNames
{
    private static readonly FrozenSet<string> s_directives = Names("""
        acks attribute autoattribute autoclass autodata autodecorator autoexception autofunction automethod automodule autoproperty autosummary
        centered class classmethod cmdoption code-block codeauthor collapse confval currentmodule data decorator decoratormethod default-domain
        deprecated describe digraph doctest enum enum-class enum-struct enumerator envvar exception expr-type ffunction function glossary graph
        graphviz highlight highlightlang hlist ifconfig index inheritance-diagram literalinclude macro member method module moduleauthor
        namespace namespace-pop namespace-push object only option productionlist program property sectionauthor seealso sourcecode staticmethod
        struct tabularcolumns testcleanup testcode testoutput testsetup toctree todo todolist type union var versionadded versionchanged versionremoved
        """);

    private static readonly FrozenSet<string> s_roles = Names("""
        abbr any attr class command concept const cve cwe data deco dfn dir directive doc download enum enumerator envvar eq exc expr
        external file func guilabel index kbd keyword macro mailheader makevar manpage math member menuselection meth mimetype mod newsgroup
        numref obj option pep program ref regexp rfc role samp struct texpr term token type union var
        """);

    private static readonly FrozenSet<string> s_substitutions = Names("release version today");

    private static readonly FrozenSet<string> s_domains = Names("c cpp js math py rst std external");

    public static bool IsDirective(string name) => s_directives.Contains(WithoutDomain(name));

    public static bool IsRole(string name) => s_roles.Contains(WithoutDomain(name));

    public static bool IsSubstitution(string name) => s_substitutions.Contains(name);

    private static string WithoutDomain(string name)
    {
        for (var colon = name.IndexOf(':', StringComparison.Ordinal); colon > 0 && s_domains.Contains(name[..colon]); colon = name.IndexOf(':', StringComparison.Ordinal))
            name = name[(colon + 1)..];
        return name;
    }

    private static FrozenSet<string> Names(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
