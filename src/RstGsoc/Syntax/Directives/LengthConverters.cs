using System.Buffers;

namespace RstGsoc.Syntax;

/// <summary>Option values that are lengths: digits and full stops, then a unit. The value is a string without blanks.</summary>
public static class LengthConverters
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");
    private static readonly string[] s_units = ["em", "ex", "px", "in", "cm", "mm", "pt", "pc"];
    private static readonly string[] s_unitsOrNone = [.. s_units, ""];
    private static readonly string[] s_unitsOrPercent = [.. s_units, "%"];

    /// <summary>A length with a unit or none.</summary>
    public static OptionValue LengthOrUnitless(string? value) => Measure(value, s_unitsOrNone);

    /// <summary>A length, a percentage, or a number without a unit.</summary>
    public static OptionValue LengthOrPercentageOrUnitless(string? value) => WithDefaultUnit(value, "");

    /// <summary>As <see cref="LengthOrPercentageOrUnitless"/>; a number without a unit gets one.</summary>
    public static OptionValue WithDefaultUnit(string? value, string unit)
    {
        var measure = Measure(value, s_unitsOrPercent);
        if (measure.Error is null)
            return measure;
        return Measure(value, [""]) is { Error: null, Value: string number } ? OptionValue.Of(number + unit) : measure;
    }

    private static OptionValue Measure(string? value, string[] units)
    {
        if (value is null)
            return OptionValue.Invalid("expected string or bytes-like object, got 'NoneType'");
        var digits = value.AsSpan().IndexOfAnyExcept(s_digits);
        if (digits < 0)
            digits = value.Length;
        var unit = value[digits..].TrimStart(' ');
        return IsNumber(value.AsSpan(0, digits)) && units.Contains(unit)
            ? OptionValue.Of(value[..digits] + unit)
            : OptionValue.Invalid($"not a positive measure of one of the following units:\n{string.Join(' ', units.Select(known => $"\"{known}\""))}");
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.ContainsAnyExcept('.') && text.Count('.') <= 1;
}
