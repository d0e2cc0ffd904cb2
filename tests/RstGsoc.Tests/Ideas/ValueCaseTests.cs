using System.Runtime.CompilerServices;
using RstGsoc.Ideas;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Ideas;

/// <summary>What single values mean, kept as text: a line <c>value => meaning</c> each; <c>␤</c> is a line end.</summary>
public sealed class ValueCaseTests
{
    private const string Arrow = " => ";
    private static readonly string s_folder = Path.Combine(Folder(), "Values");
    private static readonly FieldVocabulary s_vocabulary = new(IdeaPageOptions.Default);

    [Theory]
    [InlineData("levels")]
    [InlineData("sizes")]
    [InlineData("languages")]
    [InlineData("years")]
    [InlineData("labels")]
    [InlineData("headings")]
    [InlineData("people")]
    [InlineData("accounts")]
    [InlineData("words")]
    public void A_value_means_what_its_line_says(string kind)
    {
        var file = Path.Combine(s_folder, kind + ".txt");
        var lines = File.ReadAllLines(file);
        var said = lines.Select(line => line.Split(Arrow)[0]).Select(value => value + Arrow + Meaning(kind, value.Replace('␤', '\n')).Replace('\n', '␤')).ToList();
        File.Delete(Path.ChangeExtension(file, ".received.txt"));
        if (!said.SequenceEqual(lines))
            File.WriteAllLines(Path.ChangeExtension(file, ".received.txt"), said);
        said.Should().Equal(lines, "{0}.txt says so; what is read now is in .received.txt", kind);
    }

    private static string Meaning(string kind, string value) => kind switch
    {
        "levels" => Level(SkillLevelGrammar.Read(Flat(value))) + If(SkillLevelGrammar.IsLevel(Flat(value)), "nothing else"),
        "sizes" => Size(SizeGrammar.Read(Flat(value))) + If(SizeGrammar.IsSize(Flat(value)), "nothing else"),
        "languages" => string.Join(" | ", LanguageListGrammar.Read(Flat(value)).Select(l => $"{l.Value}@{l.Span.Start}+{l.Span.Length}")),
        "years" => string.Join(' ', YearGrammar.FindAll(value).Select(y => $"{y.Year}@{y.Start}..{y.End}")) + If(YearGrammar.IsYear(value), "heading"),
        "labels" => Label(s_vocabulary.Find(value)) + (FieldVocabulary.FindAnchored(value) is { } anchored ? $", anchored {anchored.Kind}" : ""),
        "headings" => Heading(value),
        "people" => People(value),
        "accounts" => ForgeProfile.AccountOf(value) ?? "none",
        _ => Word(value),
    };

    private static string Level(SkillLevelRange level) => $"{level.Min}..{level.Max} {Places(level.Words)}";

    private static string Size(ExpectedSize size) => $"hours {Places(size.Hours)}, words {Places(size.Words)}, weeks {Places(size.Weeks)}";

    private static string Places<T>(IEnumerable<Located<T>> values) => $"[{string.Join(' ', values.Select(v => $"{v.Value}@{v.Span.Start}+{v.Span.Length}"))}]";

    private static string Label(LabelMeaning? meaning) => meaning is null ? "none" : meaning.Kind + If(meaning.IsWeak, "weak") + If(meaning.CorrectLabel is not null, $"means {meaning.CorrectLabel}");

    private static string Heading(string value) => $"{SectionVocabulary.RoleOf(value)}, among ideas {SectionVocabulary.RoleOf(value, isExact: true)}" + If(SectionVocabulary.IsGroup(value), "group")
        + If(LevelWords.IsLevelHeading(value), "level") + If(ProgrammeName.IsIn(value), "programme") + If(ProgrammeName.IsAbout(value), "about one") + If(ProgrammeName.IsProjects(value), "projects");

    private static string Word(string value) => "word" + If(LevelWords.IsEquipment(value), "equipment") + If(LevelWords.IsFiller(value), "filler") + If(PersonWords.IsPlaceholder(value), "placeholder")
        + If(PersonWords.IsRemark(value), "remark") + If(PersonWords.IsAffiliation(value.Split(' ')), "affiliation") + If(PersonWords.IsNetwork(value), "network") + If(IrcPhrase.IsNick(value), "nick")
        + If(StatusWords.IsStatus(value), "status") + If(StatusWords.BeginsAsStatus(value), "begins as status") + If(SizeGrammar.IsSizeWord(value), "size");

    private static string People(string value)
    {
        var page = IdeaPage.Read(RstDocument.Parse($"Ideas\n=====\n\nOne\n---\n\n-  Mentors: {value.ReplaceLineEndings("\n   ")}\n-  Difficulty: easy\n"));
        return string.Join(" | ", page.Ideas.Single().Mentors.Select(person => $"{ModelListing.Of(person)} <{page.Source.Slice(person.Span)}>"));
    }

    private static string If(bool holds, string text) => holds ? ", " + text : "";

    private static FlatText Flat(string text) => new(text, new FlatOffsets(0, [], text.Length, text.Length), []);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
