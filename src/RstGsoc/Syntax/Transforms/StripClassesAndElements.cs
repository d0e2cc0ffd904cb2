using System.Collections.Immutable;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Removes elements with certain classes, and certain classes from elements.</summary>
internal static class StripClassesAndElements
{
    public static void Apply(TransformRun run)
    {
        var (elements, classes) = (run.Options.StripElementsWithClasses, run.Options.StripClasses);
        if (elements.IsEmpty && classes.IsEmpty)
            return;
        Strip(run.Document, elements, classes);
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Element element)
                Strip(element, elements, classes);
        }
    }

    private static void Strip(Element element, ImmutableArray<string> elements, ImmutableArray<string> classes)
    {
        if (!elements.IsEmpty)
            element.RemoveAll(node => node is Element child && child.Classes.Any(elements.Contains));
        foreach (var name in classes)
            element.RemoveFromList(AttributeNames.Classes, name);
    }
}
