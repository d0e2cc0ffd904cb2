using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A field of an idea as it is written: a label and a value.</summary>
public sealed record IdeaField
{
    /// <summary>What the label stands for.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>How the field is written.</summary>
    public required FieldLayout Layout { get; init; }

    /// <summary>The label without markup and without the delimiter behind it; empty for <see cref="FieldLayout.Unlabelled"/>.</summary>
    public required string Label { get; init; }

    /// <summary>The label's characters in the source, without markup and delimiter.</summary>
    public required TextSpan LabelSpan { get; init; }

    /// <summary>What stands between label and value: <c>:</c>, <c>.</c>, <c>-</c>; empty when nothing does, or when the layout needs none.</summary>
    public string Delimiter { get; init; } = "";

    /// <summary>Whether the label is bold or italic.</summary>
    public bool IsLabelMarked { get; init; }

    /// <summary>Whether the delimiter stands inside the label's markup: <c>**Summary:**</c>, not <c>**Summary**:</c>.</summary>
    public bool IsDelimiterMarked { get; init; }

    /// <summary>The label of the vocabulary that was meant, when the one on the page is misspelt; else null.</summary>
    public string? CorrectLabel { get; init; }

    /// <summary>The whole field: bullet or markup, label and value.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the value stands; empty, behind the label, when there is none.</summary>
    public required TextSpan ValueSpan { get; init; }

    /// <summary>The value's text without markup, white space collapsed, hyperlinks as their text; empty when there is none.</summary>
    public required string Value { get; init; }

    /// <summary>The value's source text as it is.</summary>
    public required string RawValue { get; init; }

    /// <summary>The items, when the value is or holds a list.</summary>
    public ImmutableArray<Located<string>> Items { get; init; } = [];

    /// <summary>Whether a list follows the label without the blank line that would make it a list.</summary>
    public bool IsListGlued { get; init; }

    /// <summary>The tree node that holds the label: a paragraph, list item, field, line, section or row.</summary>
    public required Node Node { get; init; }

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => Value.Length == 0;
}
