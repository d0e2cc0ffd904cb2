using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#including-an-external-document-fragment</summary>
internal sealed class IncludeDirective() : Directive("include")
{
    private static readonly Dictionary<string, OptionConverter> s_options = CommonOptions.With(new()
    {
        ["literal"] = OptionConverters.Flag,
        ["code"] = OptionConverters.Unchanged,
        ["encoding"] = OptionConverters.Encoding,
        ["parser"] = ParserName,
        ["tab-width"] = OptionConverters.WholeNumber,
        ["start-line"] = OptionConverters.WholeNumber,
        ["end-line"] = OptionConverters.WholeNumber,
        ["start-after"] = OptionConverters.UnchangedRequired,
        ["end-before"] = OptionConverters.UnchangedRequired,
        ["number-lines"] = OptionConverters.Unchanged,
    });

    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (use.Context.Options.FileInsertion is not { } insertion)
        {
            use.Fail(2, SyntaxRules.DirectiveDisabled, $"\"{use.Name}\" directive disabled.");
            return;
        }
        var path = (string)OptionConverters.Path(use.Arguments[0]).Value!;
        if (InsertedFile.Read(use, insertion, path) is not { } file)
            return;
        var clipping = Clipping.Of(use);
        var tabWidth = use.Options.GetValueOrDefault("tab-width") is { } width ? width as int? ?? int.MaxValue : use.Context.Options.TabWidth;
        if (clipping.Cut(use, file.Text) is not { } text || HasLongLine(use, file.Path, Lines.Of(text, tabWidth)))
            return;
        if (use.Options.ContainsKey("literal") || use.Options.ContainsKey("code"))
            IncludedLiteral.Add(use, file.Path, text, tabWidth);
        else if (use.Context.Inclusions.FindCircle(file.Path, clipping, use.Context.Options.SourceName) is { } circle)
            use.Fail(2, SyntaxRules.FileNotInserted, $"circular inclusion in \"{use.Name}\" directive:\n{circle}");
        else if (use.Definition is null || IsDocument(use))
            Include(use, file.Path, clipping, Lines.Of(text, tabWidth, map: OffsetMap.To(use.Span)));
    }

    /// <summary>Reads the file as if its lines stood in the page, between blank ones. With the option "parser" its sections are its own. A substitution definition takes in nothing else.</summary>
    private static void Include(DirectiveUse use, string path, Clipping clipping, Lines lines)
    {
        var (context, reader) = (use.Context, use.Reader);
        var (name, isDocument) = (context.SourceName, IsDocument(use));
        context.SourceName = path;
        context.Inclusions.Open(path, clipping);
        var sections = isDocument ? new SectionStack(reader.Parent) : reader.Sections;
        var nested = new BlockReader(context, lines, 0, lines.Count, reader.Parent, reader.Depth) { Sections = sections };
        BlockGrammar.Parse(nested);
        if (isDocument)
            sections!.Close();
        else
            reader.Parent = nested.Parent;
        context.Inclusions.Close();
        context.SourceName = name;
        reader.EndsWell = true;
    }

    private static bool IsDocument(DirectiveUse use) => use.Options.GetValueOrDefault("parser") is not null;

    private static bool HasLongLine(DirectiveUse use, string path, Lines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Length(line) <= use.Context.Options.LineLengthLimit)
                continue;
            use.Fail(2, SyntaxRules.LineTooLong, $"\"{path}\": line {line + 1} exceeds the line-length-limit.");
            return true;
        }
        return false;
    }

    private static OptionValue ParserName(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return OptionValue.Of(null);
        return PythonText.ToLower(value) is "rst" or "restructuredtext" or "rest" or "restx" or "rtxt"
            ? OptionValue.Of("rst")
            : OptionValue.Invalid($"Parser \"{value}\" not found. No module named {PythonValues.Repr(PythonText.ToLower(value))}");
    }
}
