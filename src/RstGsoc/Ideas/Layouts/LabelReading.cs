using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A label at the begin of a text.</summary>
/// <param name="Label">The label without markup and delimiter.</param>
/// <param name="ValueStart">Where the value begins in the text that was read.</param>
/// <param name="Delimiter">What stands between them.</param>
/// <param name="Meaning">What the label means; null for a marked label that the vocabulary does not know.</param>
internal sealed record LabelReading(FlatText Label, int ValueStart, string Delimiter, LabelMeaning? Meaning)
{
    /// <summary>Whether the label is bold or italic.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether the delimiter is so, too.</summary>
    public bool IsDelimiterMarked { get; init; }

    /// <summary>Whether nothing but the label stands on its line, without a delimiter.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the label is one even inside a line: it hardly stands for anything else.</summary>
    public bool IsSureInSentence => IsMarked || (FieldWeight.Of(Kind) >= 2 && !IsBare && Delimiter == ":");

    public FieldKind Kind => Meaning?.Kind ?? FieldKind.Other;
}
