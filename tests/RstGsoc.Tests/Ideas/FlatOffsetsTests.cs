using FluentAssertions;
using RstGsoc.Ideas;
using Xunit;

namespace RstGsoc.Tests.Ideas;

/// <summary>The places of characters, kept as runs, are those that were put in one by one.</summary>
public sealed class FlatOffsetsTests
{
    private static readonly int[] s_places = [5, 6, 7, 20, 21, 30, 30, 30, 31];

    [Fact]
    public void Every_character_keeps_its_place() => Places(Made(), s_places.Length).Should().Equal(s_places);

    [Fact]
    public void The_end_has_a_place_of_its_own() => Made()[s_places.Length].Should().Be(40);

    [Theory]
    [InlineData(0, 9)]
    [InlineData(1, 4)]
    [InlineData(5, 8)]
    [InlineData(6, 9)]
    [InlineData(3, 3)]
    public void A_part_has_the_places_of_its_characters(int start, int end)
    {
        var part = Made().Slice(start, end, 99);
        Places(part, end - start).Should().Equal(s_places[start..end]);
        part[end - start].Should().Be(99);
    }

    [Fact]
    public void Parts_can_be_put_together()
    {
        var builder = new FlatOffsetsBuilder();
        Made().CopyTo(builder, 4, 7);
        Made().CopyTo(builder, 0, 2);
        Places(builder.Build(0), 5).Should().Equal(21, 30, 30, 5, 6);
    }

    private static FlatOffsets Made()
    {
        var builder = new FlatOffsetsBuilder();
        builder.Add(3, 5);
        builder.Add(2, 20);
        builder.AddFixed(3, 30);
        builder.Add(1, 31);
        return builder.Build(40);
    }

    private static IEnumerable<int> Places(FlatOffsets offsets, int count) => Enumerable.Range(0, count).Select(i => offsets[i]);
}
