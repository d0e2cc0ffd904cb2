using RstGsoc.Diagnostics;
using RstGsoc.Syntax.Languages;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Turns a field list at the document's begin into bibliographic elements.</summary>
internal sealed class DocInfo
{
    private readonly TransformRun _run;
    private readonly DocumentLanguage _language;
    private readonly DocumentInfo _info = new();
    private readonly Dictionary<string, Topic> _topics = [];

    private DocInfo(TransformRun run)
    {
        _run = run;
        _language = DocumentLanguage.Of(run.Options.LanguageCode);
    }

    public static void Apply(TransformRun run)
    {
        var document = run.Document;
        if (run.Options.ReadsBibliographicFields && document.FirstChildNot(ElementCategories.IsPreBibliographic) is { } index && document.ChildAt(index) is FieldList fields)
            new DocInfo(run).Replace(document, fields, index);
    }

    private void Replace(RstDocument document, FieldList fields, int index)
    {
        _info.Span = fields.Span;
        foreach (var field in fields.Children.OfType<Field>().ToArray())
            Extract(field);
        var place = document.FirstChildNot(node => node.IsTitular() || node.IsDecorative() || node is Meta) ?? index;
        document.RemoveAt(index);
        Node?[] found = [_info.ChildCount > 0 ? _info : null, _topics.GetValueOrDefault("dedication"), _topics.GetValueOrDefault("abstract")];
        document.InsertRange(place, [.. found.OfType<Node>()]);
    }

    private void Extract(Field field)
    {
        var name = field.FieldName is { ChildCount: > 0 } written ? written.ChildAt(0).GetText() : "";
        var key = PythonText.NormalizeName(name);
        if (field.FieldBody is not { } body || !_language.BibliographicFields.TryGetValue(key, out var kind) || !TryExtract(field, body, name, kind))
            Keep(field, key);
    }

    private bool TryExtract(Field field, FieldBody body, string name, string kind)
    {
        if (body.ChildCount == 0)
            return Refuse(field, body, SyntaxRules.EmptyBibliographicField, $"Cannot extract empty bibliographic field \"{name}\".");
        return kind switch
        {
            "authors" => BibliographicAuthors.TryExtract(body, _info, _run.Document.Source)
                || Refuse(field, body, SyntaxRules.UnreadableAuthors, $"Bibliographic field \"{name}\" incompatible with extraction: it must contain either a single paragraph (with authors separated by one of \"{DocumentLanguage.AuthorSeparators}\"), multiple paragraphs (one per author), or a bullet list with one paragraph (one author) per item."),
            "dedication" or "abstract" => TryExtractTopic(field, body, name, kind),
            _ => TryExtractText(field, body, name, kind),
        };
    }

    private bool TryExtractText(Field field, FieldBody body, string name, string kind)
    {
        if (body.ChildCount > 1)
            return Refuse(field, body, SyntaxRules.CompoundBibliographicField, $"Cannot extract compound bibliographic field \"{name}\".");
        if (body.ChildAt(0) is not Paragraph paragraph)
            return Refuse(field, body, SyntaxRules.CompoundBibliographicField, $"Cannot extract bibliographic field \"{name}\" containing anything other than a single paragraph.");
        RevisionKeywords.Clean(paragraph);
        var element = new BibliographicElement(kind) { Span = field.Span };
        if (kind == "address")
            element.Set(AttributeNames.XmlSpace, "preserve");
        element.SetChildren(paragraph.TakeChildren());
        _info.Add(element);
        return true;
    }

    private bool TryExtractTopic(Field field, FieldBody body, string name, string kind)
    {
        if (_topics.ContainsKey(kind))
            return Refuse(field, body, SyntaxRules.RepeatedBibliographicField, $"There can only be one \"{name}\" field.");
        var title = new Title { Span = field.FieldName!.Span };
        title.AddText(_language.Labels[kind], title.Span);
        var topic = new Topic { Span = field.Span };
        topic.AddToList(AttributeNames.Classes, kind);
        topic.SetChildren([title, .. body.TakeChildren()]);
        _topics[kind] = topic;
        return true;
    }

    /// <summary>Keeps a field as it is, with its name as a class.</summary>
    private void Keep(Field field, string key)
    {
        if (field.FieldBody is { ChildCount: 1 } body && body.ChildAt(0) is Paragraph paragraph)
            RevisionKeywords.Clean(paragraph);
        var id = Identifiers.Make(key);
        if (id.Length > 0)
            field.AddToList(AttributeNames.Classes, id);
        _info.Add(field);
    }

    private bool Refuse(Field field, FieldBody body, RuleInfo rule, string text)
    {
        body.Add(_run.Report(2, rule, text, field));
        return false;
    }
}
