using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>The one directive whose text depends on the day.</summary>
public sealed class DateDirectiveTests
{
    [Theory]
    [InlineData("", "2024-02-29")]
    [InlineData("%d.%m.%y", "29.02.24")]
    [InlineData("%A, %e %B %Y, %H:%M", "Thursday, 29 February 2024, 07:05")]
    [InlineData("week %U %W %V, day %j, %I %p, 100%% %q", "week 08 09 09, day 060, 07 AM, 100% %q")]
    [InlineData("%a %b %h %d %m %Y %H.%M.%S %z %w %u %G", "Thu Feb Feb 29 02 2024 07.05.09 +0000 4 4 2024")]
    [InlineData("%c|%x|%D|%X|%T", "Thu Feb 29 07:05:09 2024|02/29/24|02/29/24|07:05:09|07:05:09")]
    [InlineData("%F %R %r %", "2024-02-29 07:05 07:05:09 AM %")]
    public void The_format_is_that_of_strftime(string format, string expected)
    {
        var options = RstParseOptions.Default with { Clock = new FixedClock() };

        RstDocument.Parse($".. |now| date:: {format}\n", options).Descendants<SubstitutionDefinition>().Single().GetText().Should().Be(expected);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2024, 2, 29, 7, 5, 9, TimeSpan.Zero);
    }
}
