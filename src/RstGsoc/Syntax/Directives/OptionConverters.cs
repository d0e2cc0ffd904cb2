using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The option values that docutils knows, with its words for what is wrong.</summary>
public static class OptionConverters
{
    private const string Missing = "argument required but none supplied";

    /// <summary>Any text; none is the empty string.</summary>
    public static OptionValue Unchanged(string? value) => OptionValue.Of(value ?? "");

    /// <summary>Any text, but there must be one.</summary>
    public static OptionValue UnchangedRequired(string? value) => value is null ? OptionValue.Invalid(Missing) : OptionValue.Of(value);

    /// <summary>Nothing: the option's presence says all. The value is null.</summary>
    public static OptionValue Flag(string? value) =>
        string.IsNullOrWhiteSpace(value) ? OptionValue.Of(null) : OptionValue.Invalid($"no argument is allowed; \"{value}\" supplied");

    /// <summary>A path, whose lines are joined.</summary>
    public static OptionValue Path(string? value) =>
        value is null ? OptionValue.Invalid(Missing) : OptionValue.Of(string.Concat(PythonLines.Split(value).Select(PythonText.Trim)));

    /// <summary>A URI; white space in it is dropped unless escaped.</summary>
    public static OptionValue Uri(string? value) => value is null ? OptionValue.Invalid(Missing) : OptionValue.Of(UriText.Join(value));

    /// <summary>Class names. Each becomes an identifier.</summary>
    public static OptionValue ClassNames(string? value)
    {
        if (value is null)
            return OptionValue.Invalid(Missing);
        var names = new List<string>();
        foreach (var word in PythonText.SplitWords(value))
        {
            var name = Identifiers.Make(word);
            if (name.Length == 0)
                return OptionValue.Invalid($"cannot make \"{word}\" into a class name");
            names.Add(name);
        }
        return OptionValue.Of(names);
    }

    /// <summary>A whole number.</summary>
    public static OptionValue WholeNumber(string? value)
    {
        if (value is null)
            return OptionValue.Invalid("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'");
        return PythonInteger.Parse(value) is { } number
            ? OptionValue.Of(number >= int.MinValue && number <= int.MaxValue ? (object)(int)number : number)
            : OptionValue.Invalid($"invalid literal for int() with base 10: {PythonValues.Repr(value)}");
    }

    /// <summary>A whole number of 0 or more.</summary>
    public static OptionValue NonnegativeNumber(string? value) => AtLeast(value, 0, "negative value; must be positive or zero");

    /// <summary>A whole number of 1 or more.</summary>
    public static OptionValue PositiveNumber(string? value) => AtLeast(value, 1, "negative or zero value; must be positive");

    /// <summary>Numbers of 1 or more, between commas or blanks, as a list.</summary>
    public static OptionValue PositiveNumbers(string? value)
    {
        if (value is null)
            return OptionValue.Invalid("argument of type 'NoneType' is not iterable");
        var numbers = new List<int>();
        foreach (var entry in value.Contains(',', StringComparison.Ordinal) ? [.. value.Split(',')] : PythonText.SplitWords(value))
        {
            var number = PositiveNumber(entry);
            if (number.Error is not null)
                return number;
            numbers.Add(number.Value as int? ?? int.MaxValue);
        }
        return OptionValue.Of(numbers);
    }

    /// <summary>A whole number with or without a percent sign.</summary>
    public static OptionValue Percentage(string? value) => NonnegativeNumber(value?.TrimEnd(' ', '%'));

    /// <summary>The name of a character encoding.</summary>
    public static OptionValue Encoding(string? value)
    {
        if (value is null)
            return OptionValue.Invalid("lookup() argument must be str, not None");
        return EncodingNames.Find(value) is null ? OptionValue.Invalid($"unknown encoding: \"{value}\"") : OptionValue.Of(value);
    }

    /// <summary>One of some words, whatever their case.</summary>
    public static OptionConverter Choice(params IReadOnlyList<string> words)
    {
        var list = $"{string.Join(", ", words.SkipLast(1).Select(word => $"\"{word}\""))}, or \"{words[^1]}\"";
        return value =>
        {
            if (value is null)
                return OptionValue.Invalid($"must supply an argument; choose from {list}");
            var word = PythonText.Trim(PythonText.ToLower(value));
            return words.Contains(word) ? OptionValue.Of(word) : OptionValue.Invalid($"\"{value}\" unknown; choose from {list}");
        };
    }

    /// <summary>One of some words, or what another converter takes.</summary>
    public static OptionConverter WordOr(IReadOnlyList<string> words, OptionConverter other) =>
        value => value is not null && words.Contains(value) ? OptionValue.Of(value) : other(value);

    private static OptionValue AtLeast(string? value, int minimum, string complaint)
    {
        var number = WholeNumber(value);
        return number.Value switch
        {
            int small => small < minimum ? OptionValue.Invalid(complaint) : number,
            BigInteger large => large < minimum ? OptionValue.Invalid(complaint) : number,
            _ => number,
        };
    }
}
