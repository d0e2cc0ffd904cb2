namespace RstGsoc.Rules.Values;

/// <summary>Programming languages as they spell themselves.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> s_canon = new[]
    {
        "C", "C++", "C#", "Go", "Java", "JavaScript", "TypeScript", "Kotlin", "Lua", "OCaml", "Perl", "PHP", "Python", "R", "Ruby", "Rust", "Scala", "SQL", "Swift", "Vala",
        "Haskell", "Julia", "Dart", "Fortran", "Zig", "HTML", "CSS", "Clojure", "Erlang", "Elixir", "CUDA", "OpenCL", "MATLAB", "Cython",
    }.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language's own spelling, whatever the case; null for other words.</summary>
    public static string? Canonical(string name) => s_canon.GetValueOrDefault(name);

    /// <summary>Whether a text of a few words names a language in its own spelling.</summary>
    public static bool AreIn(string text) => text.Split([' ', ',', ';', '/', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Any(word => Canonical(word) == word);
}
