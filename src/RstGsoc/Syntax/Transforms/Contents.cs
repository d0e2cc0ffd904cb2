namespace RstGsoc.Syntax.Transforms;

/// <summary>Builds tables of contents from the section titles.</summary>
internal sealed class Contents
{
    /// <summary>How many entries all tables may have beside one for each character of the page: a table for every section would cost the square of it.</summary>
    private const int EntriesInAnyCase = 2_000;

    private readonly TransformRun _run;
    private readonly Pending _pending;
    private readonly string? _backlinks;
    private readonly int _depth;
    private readonly Dictionary<Element, Section[]> _sections;

    private Contents(TransformRun run, Pending pending, Dictionary<Element, Section[]> sections)
    {
        _sections = sections;
        _run = run;
        _pending = pending;
        _backlinks = pending.Details.TryGetValue("backlinks", out var chosen) ? chosen as string : run.Options.TableOfContentsBacklinks;
        _depth = pending.Details.GetValueOrDefault("depth") as int? ?? int.MaxValue;
    }

    public static void Apply(TransformRun run)
    {
        var sections = new Dictionary<Element, Section[]>(ReferenceEqualityComparer.Instance);
        var left = run.Document.Source.Content.Length + EntriesInAnyCase;
        foreach (var pending in run.References.PendingsOf("parts.Contents").ToArray())
        {
            if (left > 0)
                left -= new Contents(run, pending, sections).Build();
            else
                run.Replace(pending, run.Report(3, SyntaxRules.InvalidDirective, "Error in \"contents\" directive: the tables of the page have too many entries.", pending));
        }
    }

    /// <summary>Returns how many entries the table has.</summary>
    private int Build()
    {
        var topic = _pending.Parent!;
        if (Build(Root(topic), 1) is { } list)
        {
            list.AddListsOf(_pending);
            topic.Replace(_pending, list);
            return list.Descendants<ListItem>().Count();
        }
        topic.Parent?.RemoveAt(_run.IndexOf(topic));
        return 0;
    }

    /// <summary>What the table is about: the document or, for a local table, the section it stands in.</summary>
    private Element Root(Element topic)
    {
        if (!_pending.Details.ContainsKey("local"))
            return _run.Document;
        var root = topic.Parent;
        while (root is not (null or Section or RstDocument))
            root = root.Parent;
        return root ?? _run.Document;
    }

    private BulletList? Build(Element parent, int level)
    {
        var list = new BulletList { Span = new(_pending.Span.Start, 0) };
        var isNumbered = false;
        foreach (var section in SectionsOf(parent))
        {
            if (section.Title is not { } title)
                continue;
            isNumbered = title.Has(AttributeNames.Auto);
            list.Add(BuildItem(section, title, level));
        }
        if (isNumbered)
            list.AddToList(AttributeNames.Classes, "auto-toc");
        return list.ChildCount > 0 ? list : null;
    }

    private Section[] SectionsOf(Element parent)
    {
        if (!_sections.TryGetValue(parent, out var sections))
            _sections[parent] = sections = [.. parent.Children.OfType<Section>()];
        return sections;
    }

    private ListItem BuildItem(Section section, Title title, int level)
    {
        var place = new Text.TextSpan(_pending.Span.Start, 0);
        var reference = new Reference { Span = place };
        reference.Set(AttributeNames.RefId, section.Ids[0]);
        TitleCopy.AddTo(reference, title);
        var id = _run.Names.SetId(reference, "toc-entry");
        var paragraph = new Paragraph { Span = place };
        paragraph.Add(reference);
        var item = new ListItem { Span = place };
        item.Add(paragraph);
        if (_backlinks is "entry" or "top" && !title.Descendants<Reference>().Any())
            title.Set(AttributeNames.RefId, _backlinks == "entry" ? id : _pending.Parent!.Ids[0]);
        if (level < _depth && Build(section, level + 1) is { } nested)
            item.Add(nested);
        return item;
    }
}
