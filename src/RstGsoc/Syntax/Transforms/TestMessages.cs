namespace RstGsoc.Syntax.Transforms;

/// <summary>Puts the messages of transforms at the document's end; docutils' own tests run it last.</summary>
internal static class TestMessages
{
    public static void Apply(TransformRun run) => run.Document.InsertRange(run.Document.ChildCount, run.TakeLooseMessages());
}
