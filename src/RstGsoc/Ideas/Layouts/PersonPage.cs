using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>The page of a participant: the heading is a name, and a field list tells the address, the project and the mentors.</summary>
internal static class PersonPage
{
    public static IdeaDraft? Find(ReadingContext context, Section section, IEnumerable<Node> blocks)
    {
        foreach (var list in blocks.OfType<FieldList>())
        {
            var content = ContentReader.Read(context, [list]);
            var project = content.Fields.Find(f => f.Kind is FieldKind.Title or FieldKind.Component);
            if (project is null || !content.Fields.Exists(f => f.Kind == FieldKind.Email) || content.Fields.Exists(f => f.Kind == FieldKind.Participant))
                continue;
            if (new FieldValue(context, project).FirstParagraph is not { } title)
                continue;
            return new IdeaDraft(IdeaTitle.Of(title), IdeaLayout.FieldList, project.Node, section.Span, content)
                { Section = IdeaSection.Accepted, Participant = context.Text(section.Title!) };
        }
        return null;
    }
}
