namespace RstGsoc.Syntax;

/// <summary>The categories that docutils sorts its elements into, as far as transforms ask for them.</summary>
internal static class ElementCategories
{
    /// <summary>Whether the element holds text and inline elements, so that what stands inside is inline.</summary>
    public static bool IsTextElement(this Node? node) => node is Element { ChildSeparator: "" } and not CommandOption;

    public static bool IsFixedText(this Node node) =>
        node is Comment or LiteralBlock or DoctestBlock or MathBlock or Raw or BibliographicElement { TagName: "address" };

    public static bool IsInvisible(this Node node) => node is Comment or SubstitutionDefinition or Target or Pending;

    public static bool IsSpecial(this Node node) => node is Raw or SystemMessage || IsInvisible(node);

    public static bool IsTargetable(this Node node) => node is Target or Footnote or Citation;

    public static bool IsTitular(this Node node) => node is Title or Subtitle or Rubric;

    public static bool IsDecorative(this Node node) => node is Decoration or Header or Footer;

    /// <summary>Whether the element may stand before the bibliographic fields.</summary>
    public static bool IsPreBibliographic(this Node node) =>
        node is Title or Subtitle or Meta or Raw or SystemMessage || IsDecorative(node) || IsInvisible(node);

    /// <summary>The index of the first child that a condition does not hold for; null when it holds for all.</summary>
    public static int? FirstChildNot(this Element parent, Func<Node, bool> condition)
    {
        for (var i = 0; i < parent.ChildCount; i++)
        {
            if (!condition(parent.ChildAt(i)))
                return i;
        }
        return null;
    }
}
