using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Gives the classes of an empty <c>class</c> directive to the next element that is visible.</summary>
internal static class ClassAttribute
{
    public static void Apply(TransformRun run)
    {
        if (!run.References.PendingsOf("misc.ClassAttribute").Any())
            return;
        var waiting = new HashSet<Pending>();
        var done = new List<Pending>();
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
            Visit(walk, waiting, done);
        foreach (var parent in done.Select(pending => pending.Parent!).Distinct().ToArray())
            parent.RemoveAll(node => node is Pending { Transform: "docutils.transforms.misc.ClassAttribute" } pending && !waiting.Contains(pending));
        foreach (var pending in waiting)
            Reject(run, pending);
    }

    private static void Visit(TreeWalk walk, HashSet<Pending> waiting, List<Pending> done)
    {
        if (walk.Current is Pending { Transform: "docutils.transforms.misc.ClassAttribute" } pending)
            waiting.Add(pending);
        else if (walk.Current.IsInvisible() || walk.Current is SystemMessage)
            walk.SkipChildren();
        else if (walk.Current is Element element && waiting.Count > 0)
        {
            foreach (var name in waiting.SelectMany(ClassesOf))
                element.AddToList(AttributeNames.Classes, name);
            done.AddRange(waiting);
            waiting.Clear();
        }
    }

    /// <summary>docutils knows the line only where the directive stands in no other body element.</summary>
    private static int? LineOf(Pending pending) => pending.Parent is RstDocument or Section ? pending.LineOrNull : null;

    private static IEnumerable<string> ClassesOf(Pending pending) =>
        pending.Details.GetValueOrDefault("class") as IEnumerable<string> ?? [];

    /// <summary>Puts the complaint in the directive's place. A line that is not known is printed by docutils, here alone, as <c>True</c>.</summary>
    private static void Reject(TransformRun run, Pending pending)
    {
        var quoted = ParseContext.Quote(run.RawSourceOf(pending), pending.Span);
        var error = run.Report(3, SyntaxRules.ClassWithoutElement, $"No suitable element following \"{pending.Details.GetValueOrDefault("directive")}\" directive", LineOf(pending), pending.Span, quoted);
        if (error.Line is null)
            error.Set("line", "True");
        error.AddListsOf(pending);
        run.Replace(pending, error);
    }
}
