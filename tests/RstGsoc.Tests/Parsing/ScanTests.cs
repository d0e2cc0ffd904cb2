using RstGsoc.Parsing;

namespace RstGsoc.Tests.Parsing;

/// <summary>The primitives at the begin, in the middle and at the end of the range that they may read: of <c>[aab  c]</c> what is inside the brackets.</summary>
public sealed class ScanTests
{
    private const string Source = "[aab  c]";

    [Theory]
    [InlineData(1, "aa", 3)]
    [InlineData(1, "aab  c", 7)]
    [InlineData(1, "aab  c]", null)]
    [InlineData(0, "[", 1)]
    [InlineData(1, "b", null)]
    [InlineData(6, "c", 7)]
    [InlineData(7, "]", null)]
    [InlineData(7, "", 7)]
    public void A_literal_is_that_text(int from, string text, int? end) => Check(Scan.Literal(text)(At(from)), text, end);

    [Theory]
    [InlineData(1, "ba", 'a', 2)]
    [InlineData(1, "bc", 'a', null)]
    [InlineData(6, "c", 'c', 7)]
    [InlineData(7, "]", ']', null)]
    public void One_of_a_set_is_one_character(int from, string set, char found, int? end) => Check(Scan.OneOf(set)(At(from)), found, end);

    [Theory]
    [InlineData(1, 0, "aab", 4)]
    [InlineData(1, 3, "aab", 4)]
    [InlineData(1, 4, "", null)]
    [InlineData(4, 0, "", 4)]
    [InlineData(4, 1, "", null)]
    [InlineData(6, 1, "c", 7)]
    [InlineData(7, 0, "", 7)]
    [InlineData(7, 1, "", null)]
    public void A_run_goes_as_far_as_its_characters(int from, int minimum, string found, int? end) => Check(Scan.While(char.IsLetter, minimum)(At(from)), found, end);

    [Theory]
    [InlineData(1, "b", 0, "aa", 3)]
    [InlineData(1, "b", 2, "aa", 3)]
    [InlineData(1, "b", 3, "", null)]
    [InlineData(3, "b", 0, "", 3)]
    [InlineData(3, "b", 1, "", null)]
    [InlineData(1, "]x", 6, "aab  c", 7)]
    [InlineData(1, "]x", 7, "", null)]
    public void Everything_up_to_a_stop_ends_with_the_range(int from, string stops, int minimum, string found, int? end) => Check(Scan.Until(stops, minimum)(At(from)), found, end);

    [Theory]
    [InlineData(4, 7, 0, 2, 6)]
    [InlineData(4, 7, 2, 2, 6)]
    [InlineData(4, 7, 3, 0, null)]
    [InlineData(1, 7, 0, 0, 1)]
    [InlineData(1, 7, 1, 0, null)]
    [InlineData(4, 6, 2, 2, 6)]
    [InlineData(4, 5, 2, 0, null)]
    [InlineData(4, 4, 0, 0, 4)]
    public void Blanks_are_counted(int from, int to, int minimum, int found, int? end) => Check(Scan.Blanks(minimum)(new Cursor(Source, from, to)), found, end);

    [Theory]
    [InlineData(4, 7, 2, 6)]
    [InlineData(5, 7, 1, 6)]
    [InlineData(1, 7, 0, null)]
    [InlineData(7, 7, 0, 7)]
    [InlineData(4, 6, 0, null)]
    public void A_gap_is_blanks_before_something_or_the_end(int from, int to, int found, int? end) => Check(Scan.Gap(new Cursor(Source, from, to)), found, end);

    [Theory]
    [InlineData(7, 7)]
    [InlineData(6, null)]
    public void The_end_is_where_the_range_ends(int from, int? end) => Check(Scan.End(At(from)), true, end);

    [Fact]
    public void Places_are_equal_in_one_text_only()
    {
        var place = At(3);

        place.Equals(At(3)).Should().BeTrue();
        place.Equals((object)At(3)).Should().BeTrue();
        place.Equals(At(4)).Should().BeFalse();
        place.Equals(new Cursor(new string(Source), 3, 7)).Should().BeFalse();
        place.GetHashCode().Should().Be(At(3).GetHashCode());
        place.ToString()!.Should().Be("at 3");
        place.Advance().Position.Should().Be(4);
    }

    [Fact]
    public void A_place_knows_no_lines_and_a_mismatch_no_value()
    {
        var place = At(3);
        var mismatch = Scan.Literal("x")(place);

        FluentActions.Invoking(() => place.Line).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => place.Column).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => place.Memos).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => mismatch.Value).Should().Throw<InvalidOperationException>().WithMessage("A mismatch has no value.");
        mismatch.Message.Should().Be("no match");
        (mismatch.Expectations, mismatch.Remainder.AtEnd).Should().BeEquivalentTo((Array.Empty<string>(), true));
        Scan.Literal("a")(At(1)).Message.Should().BeEmpty();
    }

    private static Cursor At(int from) => new(Source, from, 7);

    private static void Check<T>(Sprache.IResult<T> result, T value, int? end)
    {
        result.WasSuccessful.Should().Be(end is not null);
        if (end is not null)
            (result.Value, result.Remainder.Position).Should().Be((value, end.Value));
    }
}
