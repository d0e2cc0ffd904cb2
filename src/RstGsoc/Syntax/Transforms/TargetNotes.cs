namespace RstGsoc.Syntax.Transforms;

/// <summary>Makes a footnote of every external target that the text refers to, and a footnote reference behind each reference.</summary>
internal static class TargetNotes
{
    /// <summary>Each directive makes a footnote reference behind every reference, so that many of them would cost the square of the page.</summary>
    private const int MostDirectives = 10;

    public static void Apply(TransformRun run)
    {
        var pendings = run.References.PendingsOf("references.TargetNotes").ToArray();
        foreach (var pending in pendings.Take(MostDirectives))
            new Notes(run, pending).Apply();
        foreach (var pending in pendings.Skip(MostDirectives))
            run.Replace(pending, run.Report(3, SyntaxRules.InvalidDirective, $"Error in \"target-notes\" directive: a page may have {MostDirectives} of them.", pending));
    }

    private sealed class Notes(TransformRun run, Pending pending)
    {
        private readonly Dictionary<string, Footnote> _byUri = new(StringComparer.Ordinal);
        private readonly List<Node> _footnotes = [];
        private readonly Dictionary<Element, List<(Element Reference, Node[] Marks)>> _marks = new(ReferenceEqualityComparer.Instance);
        private readonly List<string> _classes = [.. pending.Details.GetValueOrDefault("class") as IEnumerable<string> ?? []];

        public void Apply()
        {
            foreach (var target in run.References.Targets.Where(target => target.Parent is not null && target.RefUri is not null))
            {
                var references = target.Names.SelectMany(name => run.References.ByName[name]).ToList();
                if (references.Count > 0)
                    Note(target.RefUri!, references);
            }
            foreach (var reference in run.References.AnonymousReferences.Where(reference => reference.Parent is not null && reference.RefUri is not null))
                Note(reference.RefUri!, [reference]);
            foreach (var parent in _marks.Keys)
                InsertMarks(parent);
            if (_footnotes.Count > 0)
                ((Element)_footnotes[0]).AddListsOf(pending);
            pending.Parent!.ReplaceAt(pending.Parent.IndexOf(pending), _footnotes);
        }

        private void Note(string uri, List<Element> references)
        {
            if (!_byUri.TryGetValue(uri, out var footnote))
            {
                _byUri[uri] = footnote = MakeFootnote(uri);
                _footnotes.Add(footnote);
            }
            foreach (var reference in references.Where(reference => reference is not Target && reference.Parent is not null))
            {
                if (!_marks.TryGetValue(reference.Parent!, out var marks))
                    _marks[reference.Parent!] = marks = [];
                marks.Add((reference, MakeMark(footnote.Names[0], reference)));
            }
        }

        private Footnote MakeFootnote(string uri)
        {
            var footnote = new Footnote { Span = pending.Span };
            footnote.AddToList(AttributeNames.Names, "TARGET_NOTE: " + run.Names.SetId(footnote));
            footnote.Set(AttributeNames.Auto, 1);
            var paragraph = new Paragraph { Span = pending.Span };
            var reference = new Reference { Span = pending.Span };
            reference.AddText(uri, pending.Span);
            reference.Set(AttributeNames.RefUri, uri);
            paragraph.Add(reference);
            footnote.Add(paragraph);
            run.References.Footnotes.Note(footnote);
            run.Names.NoteExplicitTarget(footnote, footnote);
            return footnote;
        }

        /// <summary>The blank and the footnote reference that go behind a reference.</summary>
        private Node[] MakeMark(string footnoteName, Element reference)
        {
            var mark = new FootnoteReference { Span = reference.Span };
            mark.Set(AttributeNames.RefName, footnoteName);
            mark.Set(AttributeNames.Auto, 1);
            foreach (var name in _classes)
                mark.AddToList(AttributeNames.Classes, name);
            run.Names.SetId(mark);
            run.References.Footnotes.NoteReference(mark);
            run.References.ByName.Add(footnoteName, mark);
            return run.Options.TrimFootnoteReferenceSpace ? [mark] : [MakeBlank(reference), mark];
        }

        private Node MakeBlank(Element reference)
        {
            var blank = new TextNode(" ", reference.Span);
            if (_classes.Count == 0)
                return blank;
            var inline = new RoleElement("inline") { Span = reference.Span };
            foreach (var name in _classes)
                inline.AddToList(AttributeNames.Classes, name);
            inline.Add(blank);
            return inline;
        }

        private void InsertMarks(Element parent)
        {
            var marks = _marks[parent].ToLookup(mark => (Node)mark.Reference, mark => mark.Marks);
            parent.SetChildren([.. parent.Children.ToArray().SelectMany(child => marks[child].Reverse().SelectMany(mark => mark).Prepend(child))]);
        }
    }
}
