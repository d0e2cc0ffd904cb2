using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>Reads a page's tree into the model.</summary>
internal static class PageReader
{
    public static IdeaPage Read(RstDocument document, IdeaPageOptions options) =>
        new() { Document = document, Kind = options.Kind ?? PageKind.Other, ProgrammeYear = options.ProgrammeYear };
}
