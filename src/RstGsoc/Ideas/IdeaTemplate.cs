using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A template for ideas that the page offers: in a section of that name, in a literal block, or commented out.</summary>
/// <param name="Span">The text of the template.</param>
/// <param name="Text">The template's lines, margin cut off.</param>
/// <param name="Node">The node that holds it: a section, literal block or comment.</param>
/// <param name="Labels">The labels of its fields, as far as the vocabulary knows them.</param>
public sealed record IdeaTemplate(TextSpan Span, string Text, Element Node, ImmutableArray<Located<FieldKind>> Labels);
