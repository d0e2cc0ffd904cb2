using FluentAssertions;
using RstGsoc.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Rules;

public sealed class SpanLookupTests
{
    /// <summary>Short and long, nested, empty, one after the other and not.</summary>
    private static readonly string[] s_spans = ["0..4", "2..3", "5..9", "5..5", "20..30", "7..25", "9..12", "4..5"];

    private readonly SpanLookup<string> _lookup = new([.. s_spans], Parse);

    [Fact]
    public void Items_in_a_span_come_in_their_own_order() => _lookup.Within(TextSpan.FromBounds(2, 12)).Should().Equal("2..3", "5..9", "5..5", "9..12", "4..5");

    [Fact]
    public void Every_span_finds_what_a_look_at_all_items_finds()
    {
        for (var start = 0; start <= 31; start++)
        {
            for (var end = start; end <= 32; end++)
            {
                var span = TextSpan.FromBounds(start, end);
                _lookup.Within(span).Should().Equal(s_spans.Where(item => span.Contains(Parse(item))));
                _lookup.AnyOverlaps(span).Should().Be(s_spans.Any(item => span.Overlaps(Parse(item))), "of {0}", span);
            }
        }
    }

    private static TextSpan Parse(string span) => TextSpan.FromBounds(int.Parse(span.Split("..")[0], null), int.Parse(span.Split("..")[1], null));
}
