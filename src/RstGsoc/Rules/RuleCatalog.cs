using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Rules.AcrossPages;
using RstGsoc.Rules.Consistency;
using RstGsoc.Rules.Fields;
using RstGsoc.Rules.Hygiene;
using RstGsoc.Rules.Links;
using RstGsoc.Rules.People;
using RstGsoc.Rules.Structure;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Rules.Values;
using RstGsoc.Rules.Wording;
using RstGsoc.Rules.Years;

namespace RstGsoc.Rules;

/// <summary>
/// Every rule, in order of its code. The first digit names the group: GSOC1xx structure of the page, GSOC2xx fields of an idea, GSOC3xx their values,
/// GSOC4xx people, GSOC5xx links, GSOC6xx text, GSOC7xx consistency in a page, GSOC8xx across pages, GSOC9xx the programme year;
/// HYG1xx characters and lines, HYG2xx blocks, HYG3xx inline markup, HYG4xx comments to the linter. RSTnnn are docutils' messages (<see cref="Syntax.SyntaxRules"/>).
/// </summary>
public static class RuleCatalog
{
    /// <summary>The rules that this library checks itself.</summary>
    public static ImmutableArray<IRule> Rules { get; } =
    [
        new PageTitleMissing(),
        new PageYearMissing(),
        new PageYearStale(),
        new PageYearMismatch(),
        new NoIdeasFound(),
        new PlaceholderSection(),
        new TooFewIdeas(),
        new TrackerOnlyIdeas(),
        new ListHardToFind(),
        new ContactSectionMissing(),
        new ApplyInfoMissing(),
        new OwnIdeaPolicyMissing(),
        new TemplateOutdated(),
        new TemplateForeignMarkup(),
        new EmptySectionOrLabel(),
        new PlaceholderText(),
        new IdeaDescriptionMissing(),
        new IdeaDescriptionShort(),
        new IdeaSummaryMissing(),
        new IdeaOutcomeMissing(),
        new IdeaSkillsMissing(),
        new IdeaSkillsLanguageOnly(),
        new IdeaMentorMissing(),
        new IdeaMentorPlaceholder(),
        new IdeaSizeMissing(),
        new IdeaDifficultyMissing(),
        new IdeaLinksMissing(),
        new LabelMisspelt(),
        new DifficultyUnknownWord(),
        new DifficultyNonstandardWord(),
        new DifficultyCase(),
        new DifficultyVsText(),
        new SizeNotAllowed(),
        new SizeWordNumberMismatch(),
        new SizeUnparsable(),
        new ValueInWrongField(),
        new FieldValuePunctuation(),
        new LanguageNameCase(),
        new ValueVague(),
        new MentorWithoutContact(),
        new MentorSingle(),
        new MentorOverloaded(),
        new EmailMalformed(),
        new EmailDomainLookalike(),
        new PersonNameVariant(),
        new NickWithoutNetwork(),
        new AmbiguousContactPerson(),
        new LinkTextGeneric(),
        new LinkInsecure(),
        new LinkKnownMoved(),
        new LinkLocalMissing(),
        new LinkLoginRequired(),
        new LinkBareUrl(),
        new LinkDuplicateInIdea(),
        new LinkAbsoluteToOwnSite(),
        new LinkTextAmbiguous(),
        new LinkShortened(),
        new LinkAnchorMissing(),
        new VagueWording(),
        new SummaryRepeatsTitle(),
        new ParagraphTooLong(),
        new TitleTooLong(),
        new MisspellingCommon(),
        new StaleStatusText(),
        new ProgrammeNameSpelling(),
        new LabelVariant(),
        new FieldOrderVariant(),
        new LabelBlockVariant(),
        new AllSameDifficulty(),
        new NoEasyIdea(),
        new AllSameSize(),
        new IdeasNotOrdered(),
        new DuplicateIdea(),
        new SummaryPunctuation(),
        new FieldMissingVariant(),
        new LabelNotField(),
        new IdeaAlreadyAccepted(),
        new IdeaCopyDrift(),
        new YearPageNotIndexed(),
        new YearListOrder(),
        new BoilerplateDrift(),
        new ProjectStatusVariant(),
        new TermStudentAfter2021(),
        new EligibilityOutdated(),
        new SizeTextOutdated(),
        new LengthNotAllowed(),
        new DefunctNetwork(),
        new InvalidEncoding(),
        new ControlCharacter(),
        new InvisibleCharacter(),
        new TrailingWhitespace(),
        new TabIndentation(),
        new MixedLineEndings(),
        new MissingFinalNewline(),
        new BlankLinesAtEnd(),
        new LineTooLong(),
        new MultipleBlankLines(),
        new TabInLine(),
        new ListNeedsBlankLine(),
        new MarkdownInRst(),
        new MediawikiInRst(),
        new HeadingUnderlineLength(),
        new HeadingStyleVariant(),
        new BulletStyleVariant(),
        new DirectiveTypedAsComment(),
        new DirectiveWithThreeDots(),
        new AdmonitionAsEmphasis(),
        new TitleTrailingPunctuation(),
        new ContentsBeforeTitle(),
        new DirectiveWithoutBlank(),
        new HtmlInRst(),
        new MalformedLink(),
        new RedundantLinkForm(),
        new DoubleSpaceInText(),
        new DefaultRole(),
        new StrayBackquote(),
        new RoleWithDoubleBackquotes(),
        new RoleWithoutBackquotes(),
        new DanglingHyphen(),
        new ImageWithoutAlt(),
        new RoleStuckToWord(),
        new SpaceBeforeComma(),
        new RoleWithExclamationAndTilde(),
        new UnnecessaryParentheses(),
        new TripleBackquotes(),
        new UnusedSuppression(),
        new MalformedSuppression(),
    ];

    /// <summary>Everything that can be found: the rules above and the messages of docutils.</summary>
    public static ImmutableArray<RuleInfo> All => [.. Rules.Select(rule => rule.Info).Concat(Syntax.SyntaxRules.All).OrderBy(info => info.Code, StringComparer.Ordinal)];

    /// <summary>The rule that a code or name belongs to, or null.</summary>
    public static RuleInfo? Find(string codeOrName) => All.FirstOrDefault(info =>
        info.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || info.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
