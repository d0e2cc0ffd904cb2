namespace RstGsoc.Syntax.Transforms;

/// <summary>Puts what a compound paragraph holds in its place; all but the first visible element are marked as continued.</summary>
internal static class CompoundParagraphs
{
    public static void Apply(TransformRun run)
    {
        foreach (var compound in run.Document.Descendants<Compound>().ToArray())
        {
            var isFirst = true;
            foreach (var child in compound.Children.OfType<Element>())
            {
                if (!isFirst)
                    child.AddToList(AttributeNames.Classes, "continued");
                else if (!child.IsInvisible())
                    isFirst = false;
            }
            var children = compound.TakeChildren();
            (children.FirstOrDefault() as Element)?.AddListsOf(compound);
            var parent = compound.Parent!;
            parent.ReplaceAt(parent.IndexOf(compound), children);
        }
    }
}
