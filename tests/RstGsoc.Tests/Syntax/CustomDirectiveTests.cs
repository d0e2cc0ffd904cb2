using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>What a user of the library does to add a directive.</summary>
public sealed class CustomDirectiveTests
{
    private static readonly RstParseOptions s_options = RstParseOptions.Default with { Directives = [new SpoilerDirective()] };

    [Fact]
    public void Its_arguments_options_and_content_are_read()
    {
        var document = RstDocument.Parse(".. Spoiler:: the *end*\n   :level: 3\n\n   He **wins**.\n", s_options);

        document.Diagnostics.Should().BeEmpty();
        document.ToPseudoXml().Should().Be("""
            <document source="test data">
                <container level="3">
                    <title>
                        the 
                        <emphasis>
                            end
                    <paragraph>
                        He 
                        <strong>
                            wins
                        .

            """);
    }

    [Fact]
    public void Its_rules_are_kept_for_it()
    {
        var document = RstDocument.Parse(".. spoiler:: x\n   :level: -1\n", s_options);

        document.Diagnostics.Should().ContainSingle().Which.Message.Should().Be(
            "Error in \"spoiler\" directive:\ninvalid option value: (option: \"level\"; value: '-1')\nnegative value; must be positive or zero.");
    }

    [Fact]
    public void It_can_report()
    {
        var document = RstDocument.Parse("Text.\n\n.. spoiler::\n", s_options);

        var finding = document.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(SpoilerDirective.Untitled);
        document.Source.Slice(finding.Span).Should().Be(".. spoiler::");
    }

    [Fact]
    public void It_takes_the_place_of_a_standard_one()
    {
        var document = RstDocument.Parse(".. note::\n", RstParseOptions.Default with { Directives = [new SilentNote()] });

        document.ToPseudoXml().Should().Be("<document source=\"test data\">\n");
    }

    private sealed class SpoilerDirective() : Directive("spoiler")
    {
        public static readonly RuleInfo Untitled = new("X1", "untitled-spoiler", Severity.Warning);

        public override int OptionalArguments => 1;

        public override bool TakesSentence => true;

        public override bool HasContent => true;

        public override IReadOnlyDictionary<string, OptionConverter> Options { get; } =
            new Dictionary<string, OptionConverter> { ["level"] = OptionConverters.NonnegativeNumber };

        public override void Run(DirectiveUse use)
        {
            if (use.Arguments.Count == 0)
            {
                use.Report(Untitled, "A spoiler has no title");
                return;
            }
            var container = use.Add(new Container());
            use.SetAttribute(container, "level", use.Options["level"]!);
            use.ParseArgument(0, use.Add(new Title(), container));
            use.ParseContent(container);
        }
    }

    private sealed class SilentNote() : Directive("note")
    {
        public override void Run(DirectiveUse use)
        {
        }
    }
}
