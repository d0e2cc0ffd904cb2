namespace RstGsoc.Syntax.Transforms;

/// <summary>Moves transitions at the end of sections behind the section, and complains about those that stand at a begin, at the end or beside another.</summary>
internal static class Transitions
{
    public static void Apply(TransformRun run)
    {
        var transitions = run.References.Transitions.Where(transition => transition.Parent is not null);
        foreach (var group in transitions.GroupBy(transition => transition.Parent!, ReferenceEqualityComparer.Instance).ToArray())
            Check(run, (Element)group.Key!);
    }

    /// <summary>Looks at all transitions among the children of one element.</summary>
    private static void Check(TransformRun run, Element parent)
    {
        var children = new List<Node>(parent.ChildCount + 1);
        foreach (var (index, child) in parent.Children.Index())
        {
            if (child is Transition transition && Fault(run, parent, index, transition) is { } message)
                children.Add(message);
            children.Add(child);
        }
        if (children.Count > parent.ChildCount)
            parent.SetChildren(children);
        if (parent.LastChild is Transition last)
            MoveUp(run, last);
    }

    private static SystemMessage? Fault(TransformRun run, Element parent, int index, Transition transition)
    {
        if (index == 0 || (parent.ChildAt(0) is Title && (index == 1 || (index == 2 && parent.ChildAt(1) is Subtitle))))
            return run.Report(3, SyntaxRules.MisplacedTransition, "Document or section may not begin with a transition.", transition);
        if (parent.ChildAt(index - 1) is Transition)
            return run.Report(3, SyntaxRules.MisplacedTransition, "At least one body element must separate transitions; adjacent transitions are not allowed.", transition);
        return null;
    }

    private static void MoveUp(TransformRun run, Transition transition)
    {
        Element sibling = transition;
        while (sibling.Parent is { } parent && parent.LastChild == sibling)
            sibling = parent;
        if (sibling.Parent is not { } goal)
        {
            transition.Parent!.Add(run.Report(3, SyntaxRules.MisplacedTransition, "Document may not end with a transition.", transition));
            return;
        }
        transition.Parent!.RemoveAt(transition.Parent.ChildCount - 1);
        goal.Insert(goal.IndexOf(sibling) + 1, transition);
    }
}
