using System.Globalization;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Numbers footnotes, gives symbols to those that want them, and links references, footnotes and citations to each other.</summary>
internal static class Footnotes
{
    /// <summary>docutils' symbols in order of use; doubled, then tripled, after the last.</summary>
    private const string Symbols = "*†‡§¶#♠♥♦♣";

    public static void Apply(TransformRun run)
    {
        var footnotes = run.References.Footnotes;
        NumberReferences(run, footnotes, NumberFootnotes(run, footnotes));
        Symbolize(run, footnotes);
        foreach (var footnote in footnotes.Numbered)
            LinkByName(footnote, footnotes.ReferencesByName);
        foreach (var citation in footnotes.Citations)
            LinkByName(citation, footnotes.CitationReferencesByName);
    }

    /// <summary>Numbers footnotes, and the references to those with a name; returns the numbers of those without.</summary>
    private static List<string> NumberFootnotes(TransformRun run, FootnoteIndex footnotes)
    {
        var unnamed = new List<string>();
        var number = 0;
        foreach (var footnote in footnotes.AutoNumbered)
        {
            string label;
            do
                label = (++number).ToString(CultureInfo.InvariantCulture);
            while (run.Names.NameIds.ContainsKey(label));
            InsertLabel(footnote, label);
            foreach (var reference in footnote.Names.SelectMany(name => footnotes.ReferencesByName[name]))
            {
                reference.Unset(AttributeNames.RefName);
                Link(run, reference, footnote, label);
            }
            if (footnote.Names.Count == 0 && footnote.GetList(AttributeNames.DupNames).Count == 0)
            {
                footnote.AddToList(AttributeNames.Names, label);
                run.Names.NoteExplicitTarget(footnote, footnote);
                unnamed.Add(label);
            }
        }
        return unnamed;
    }

    private static void NumberReferences(TransformRun run, FootnoteIndex footnotes, List<string> labels)
    {
        var open = footnotes.AutoNumberedReferences.Where(reference => !reference.IsResolved && reference.RefId is null).ToList();
        for (var i = 0; i < open.Count; i++)
        {
            if (i >= labels.Count)
            {
                var text = $"Too many autonumbered footnote references: only {labels.Count} corresponding footnotes available.";
                RejectAll(run, SyntaxRules.TooManyFootnoteReferences, text, open[i], open.Skip(i).Where(reference => reference.RefName is null));
                return;
            }
            if (run.Names.NameIds[labels[i]] is { } id)
                Link(run, open[i], run.Names.Ids[id], labels[i]);
        }
    }

    private static void Symbolize(TransformRun run, FootnoteIndex footnotes)
    {
        var labels = new List<string>();
        foreach (var footnote in footnotes.Symbols)
        {
            labels.Add(new string(Symbols[labels.Count % Symbols.Length], (labels.Count / Symbols.Length) + 1));
            InsertLabel(footnote, labels[^1]);
            run.Names.SetId(footnote);
        }
        var references = footnotes.SymbolReferences;
        for (var i = 0; i < references.Count; i++)
        {
            if (i >= labels.Count)
            {
                var text = $"Too many symbol footnote references: only {labels.Count} corresponding footnotes available.";
                RejectAll(run, SyntaxRules.TooManyFootnoteReferences, text, references[i], references.Skip(i).Where(reference => !reference.IsResolved && reference.RefId is null));
                return;
            }
            Link(run, references[i], footnotes.Symbols[i], labels[i]);
        }
    }

    private static void InsertLabel(Footnote footnote, string text)
    {
        var label = new Label { Span = new(footnote.Span.Start, 0) };
        label.AddText(text, label.Span);
        footnote.Insert(0, label);
    }

    private static void Link(TransformRun run, Element reference, Element footnote, string label)
    {
        reference.AddText(label, reference.Span);
        reference.Set(AttributeNames.RefId, footnote.Ids[0]);
        run.References.ById.Add(footnote.Ids[0], reference);
        footnote.AddToList(AttributeNames.Backrefs, reference.Ids[0]);
        reference.IsResolved = true;
    }

    private static void LinkByName(Element note, NodesByKey references)
    {
        foreach (var reference in note.Names.SelectMany(name => references[name]).Where(reference => !reference.IsResolved))
        {
            reference.Unset(AttributeNames.RefName);
            reference.Set(AttributeNames.RefId, note.Ids[0]);
            note.AddToList(AttributeNames.Backrefs, reference.Ids[0]);
            reference.IsResolved = true;
        }
    }

    private static void RejectAll(TransformRun run, Diagnostics.RuleInfo rule, string text, Element first, IEnumerable<Element> references)
    {
        var message = run.Report(3, rule, text, first);
        run.Names.SetId(message);
        foreach (var reference in references.Where(reference => reference.Parent is not null))
            run.Replace(reference, run.MakeProblematic(reference, message));
    }
}
