using System.Globalization;
using System.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Dates in the format of C's <c>strftime</c>, in English.</summary>
internal static class DateFormat
{
    public static string Write(DateTimeOffset time, string format)
    {
        var output = new StringBuilder();
        for (var at = 0; at < format.Length; at++)
        {
            if (format[at] == '%' && at + 1 < format.Length)
                output.Append(Field(time, format[++at]));
            else
                output.Append(format[at]);
        }
        return output.ToString();
    }

    private static string Field(DateTimeOffset time, char code) => code switch
    {
        'a' => Net(time, "ddd"),
        'A' => Net(time, "dddd"),
        'b' or 'h' => Net(time, "MMM"),
        'B' => Net(time, "MMMM"),
        'd' => Net(time, "dd"),
        'e' => Net(time, "%d").PadLeft(2),
        'm' => Net(time, "MM"),
        'y' => Net(time, "yy"),
        'Y' => time.Year.ToString(CultureInfo.InvariantCulture),
        'H' => Net(time, "HH"),
        'I' => Net(time, "hh"),
        'M' => Net(time, "mm"),
        'S' => Net(time, "ss"),
        'p' => time.Hour < 12 ? "AM" : "PM",
        'z' => Net(time, "zzz").Replace(":", "", StringComparison.Ordinal),
        'j' => time.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
        'w' => ((int)time.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'u' => (((int)time.DayOfWeek + 6) % 7 + 1).ToString(CultureInfo.InvariantCulture),
        'U' => Week(time, (int)time.DayOfWeek),
        'W' => Week(time, ((int)time.DayOfWeek + 6) % 7),
        'V' => ISOWeek.GetWeekOfYear(time.DateTime).ToString("D2", CultureInfo.InvariantCulture),
        'G' => ISOWeek.GetYear(time.DateTime).ToString(CultureInfo.InvariantCulture),
        'c' => Write(time, "%a %b %e %H:%M:%S %Y"),
        'x' or 'D' => Write(time, "%m/%d/%y"),
        'X' or 'T' => Write(time, "%H:%M:%S"),
        'F' => Write(time, "%Y-%m-%d"),
        'R' => Write(time, "%H:%M"),
        'r' => Write(time, "%I:%M:%S %p"),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => "%" + code,
    };

    private static string Net(DateTimeOffset time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The week of the year; days before the first of the week's first days belong to week 0.</summary>
    private static string Week(DateTimeOffset time, int dayOfWeek) => ((time.DayOfYear + 6 - dayOfWeek) / 7).ToString("D2", CultureInfo.InvariantCulture);
}
