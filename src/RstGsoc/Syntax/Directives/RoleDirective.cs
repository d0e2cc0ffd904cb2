using RstGsoc.Syntax.Roles;

namespace RstGsoc.Syntax.Directives;

/// <summary>Makes a role from another. https://docutils.sourceforge.io/docs/ref/rst/directives.html#custom-interpreted-text-roles</summary>
internal sealed class RoleDirective() : Directive("role")
{
    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (!use.HasContent || use.ContentLine - 1 > use.Line)
        {
            use.Fail(3, SyntaxRules.InvalidDirective, $"\"{use.Name}\" directive requires arguments on the first line.");
            return;
        }
        var block = use.Block;
        var line = block.Lines[block.From].ToString();
        if (RoleDefinitionGrammar.Read(line) is not var (name, originName))
            use.Fail(3, SyntaxRules.InvalidDirective, $"\"{use.Name}\" directive arguments not valid role names: \"{line}\".");
        else if (originName is null)
            Define(use, name, ElementRole.Inline, null);
        else
        {
            var origin = use.Context.Roles.Lookup(originName, use.Line, use.Span, out var message);
            if (origin is null)
                DefaultRoleDirective.ReportUnknown(use, originName, message);
            else
                Define(use, name, origin, message);
        }
    }

    /// <summary>Reads the options below the first line and registers the role.</summary>
    private static void Define(DirectiveUse use, string name, Role origin, SystemMessage? message)
    {
        if (message is not null)
            use.Reader.Parent.Add(message);
        var block = DirectiveBlock.Read(use.Context, use.Block.Lines, use.Block.From + 1, use.Block.To, FormOf(origin), null);
        if (block.Error is { } error)
        {
            use.Fail(3, SyntaxRules.InvalidDirective, $"Error in \"{use.Name}\" directive:\n{error}.");
            return;
        }
        var classes = block.Options.TryGetValue("class", out var given) ? OptionValue.Of(given) : OptionConverters.ClassNames(name);
        if (classes.Error is not null)
        {
            use.Fail(3, SyntaxRules.InvalidDirective, $"Invalid argument for \"{use.Name}\" directive:\n{classes.Error}.");
            return;
        }
        use.Context.Roles.Register(name, new CustomRole(origin, new RoleOptions
        {
            Classes = (IReadOnlyList<string>)classes.Value!,
            Language = block.Options.GetValueOrDefault("language") as string,
            Format = block.Options.GetValueOrDefault("format") as string,
        }));
    }

    /// <summary>What may stand below the first line: the options that the origin has.</summary>
    private static DirectiveForm FormOf(Role origin)
    {
        var options = new Dictionary<string, OptionConverter>(StringComparer.Ordinal) { ["class"] = OptionConverters.ClassNames };
        if (origin.HasLanguage)
            options["language"] = OptionConverters.Unchanged;
        if (origin.HasFormat)
            options["format"] = OptionConverters.Unchanged;
        return new DirectiveForm(0, 0, false, false, options);
    }
}
