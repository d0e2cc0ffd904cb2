using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Diagnostics;

/// <summary>One replacement in a source text.</summary>
/// <param name="Span">What goes; an empty span inserts.</param>
/// <param name="NewText">What comes.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);

/// <summary>A change that removes the cause of a finding.</summary>
/// <param name="Title">What it does, as an order: "Insert a blank line".</param>
/// <param name="IsSafe">Whether the page means the same afterwards, but for the mended slot.</param>
/// <param name="Edits">The replacements, in order of their spans, which do not overlap.</param>
public sealed record Fix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits)
{
    /// <summary>
    /// Whether the page's tree has other elements afterwards, as when a paragraph becomes the list that it was meant to be. All other
    /// fixes are refused where they would change more of the tree than the text that they replace.
    /// </summary>
    public bool ChangesStructure { get; init; }

    /// <summary>A fix of one replacement that does not change what the page means.</summary>
    public static Fix Safe(string title, TextSpan span, string newText) => new(title, true, [new TextEdit(span, newText)]);

    /// <summary>A fix of one replacement that a person should look at.</summary>
    public static Fix Unsafe(string title, TextSpan span, string newText) => new(title, false, [new TextEdit(span, newText)]);
}
