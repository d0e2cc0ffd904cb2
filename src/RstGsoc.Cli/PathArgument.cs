using System.CommandLine;

namespace RstGsoc.Cli;

/// <summary>The argument that names files and folders. A mistyped option is told as such, not looked for as a file.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = arity };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => IsOption(token.Value)) is { } option)
                result.AddError($"unknown option '{option.Value}'");
        });
        return argument;
    }

    /// <summary>The pages to work on; the current folder when none is named. Read with <see cref="PagesOf"/>.</summary>
    public static Argument<string[]> Pages() =>
        Create("PATH", "Files and folders (searched for *.rst); '-' reads standard input. Default: the current folder.", ArgumentArity.ZeroOrMore);

    public static string[] PagesOf(ParseResult arguments, Argument<string[]> pages) => arguments.GetValue(pages) is { Length: > 0 } named ? named : ["."];

    private static bool IsOption(string text) => text.Length > 1 && text[0] == '-' && !File.Exists(text) && !Directory.Exists(text);
}
