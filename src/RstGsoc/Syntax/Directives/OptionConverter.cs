namespace RstGsoc.Syntax;

/// <summary>Reads the value of a directive's option.</summary>
/// <param name="value">The text behind the option's name; null when there is none.</param>
public delegate OptionValue OptionConverter(string? value);

/// <summary>What an <see cref="OptionConverter"/> made of a value: an object, or the reason why it is wrong.</summary>
public readonly record struct OptionValue
{
    private OptionValue(object? value, string? error) => (Value, Error) = (value, error);

    /// <summary>A string, an int, a list of strings, or null for a flag.</summary>
    public object? Value { get; }

    /// <summary>Why the value is wrong, or null.</summary>
    public string? Error { get; }

    /// <summary>A good value.</summary>
    public static OptionValue Of(object? value) => new(value, null);

    /// <summary>A bad one.</summary>
    /// <param name="reason">Why, without a full stop.</param>
    public static OptionValue Invalid(string reason) => new(null, reason);
}
