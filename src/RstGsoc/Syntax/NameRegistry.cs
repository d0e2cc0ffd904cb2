using System.Globalization;
using System.Runtime.InteropServices;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The ids and names of one document: who has which, and what happens when two want the same.</summary>
internal sealed class NameRegistry(ParseContext context)
{
    private readonly Dictionary<string, int> _counters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isExplicit = new(StringComparer.Ordinal);

    /// <summary>The element that has an id.</summary>
    public Dictionary<string, Element> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>The id that a name leads to; null for a name that several elements want.</summary>
    public Dictionary<string, string?> NameIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a name was given by explicit markup (a target, a footnote), not by a title.</summary>
    public bool IsExplicit(string name) => _isExplicit.GetValueOrDefault(name);

    /// <summary>Registers an element whose name follows from its text, such as a section.</summary>
    public void NoteImplicitTarget(Element target, Element? messageParent) => Register(target, SetId(target), messageParent, isExplicit: false);

    /// <summary>Registers an element whose name the page states.</summary>
    public void NoteExplicitTarget(Element target, Element? messageParent) => Register(target, SetId(target), messageParent, isExplicit: true);

    /// <summary>Gives an element an id unless it has one; returns the last of its ids.</summary>
    public string SetId(Element element, string? suggestedPrefix = null)
    {
        if (element.Ids.Count > 0)
        {
            foreach (var known in element.Ids)
                Ids.TryAdd(known, element);
            return element.Ids[^1];
        }
        var id = MakeFreeId(element, suggestedPrefix);
        element.AddToList(AttributeNames.Ids, id);
        Ids[id] = element;
        return id;
    }

    private string MakeFreeId(Element element, string? suggestedPrefix)
    {
        var id = "";
        foreach (var name in element.Names)
        {
            id = Identifiers.Make(name);
            if (id.Length > 0 && !Ids.ContainsKey(id))
                return id;
        }
        var prefix = id.Length > 0 ? id + "-" : suggestedPrefix is not null ? suggestedPrefix + "-" : PrefixOf(element.TagName);
        do
            id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{++CollectionsMarshal.GetValueRefOrAddDefault(_counters, prefix, out _)}");
        while (Ids.ContainsKey(id));
        return id;
    }

    private string PrefixOf(string tagName)
    {
        if (!_prefixes.TryGetValue(tagName, out var prefix))
            _prefixes[tagName] = prefix = Identifiers.Make(tagName) + "-";
        return prefix;
    }

    private void Register(Element element, string id, Element? messageParent, bool isExplicit)
    {
        if (element.Names.Count == 0)
            return;
        foreach (var name in element.Names.ToArray())
        {
            if (NameIds.TryAdd(name, id))
                _isExplicit[name] = isExplicit;
            else
                ResolveDuplicate(element, id, name, messageParent, isExplicit);
        }
    }

    private void ResolveDuplicate(Element element, string id, string name, Element? messageParent, bool isExplicit)
    {
        var oldId = NameIds[name];
        var wasExplicit = _isExplicit[name];
        _isExplicit[name] = wasExplicit || isExplicit;
        if (isExplicit && wasExplicit)
            ReportExplicitDuplicate(element, id, name, oldId, messageParent);
        else
        {
            if (isExplicit || !wasExplicit)
            {
                NameIds[name] = isExplicit ? id : oldId is null ? NameIds[name] : null;
                if (oldId is not null)
                    MarkDuplicate(Ids[oldId], name);
            }
            if (!isExplicit)
                MarkDuplicate(element, name);
        }
        if (!isExplicit || (!wasExplicit && oldId is not null))
            AddMessage(1, SyntaxRules.DuplicateImplicitTarget, $"Duplicate implicit target name: \"{name}\".", element, id, messageParent);
    }

    private void ReportExplicitDuplicate(Element element, string id, string name, string? oldId, Element? messageParent)
    {
        var level = 2;
        if (oldId is not null)
        {
            var old = Ids[oldId];
            if (old.Names.Count > 0 && element.GetAttribute(AttributeNames.RefUri) is string uri && uri.Equals(old.GetAttribute(AttributeNames.RefUri)))
                level = 1;
            else
            {
                MarkDuplicate(old, name);
                NameIds[name] = null;
            }
        }
        AddMessage(level, SyntaxRules.DuplicateExplicitTarget, $"Duplicate explicit target name: \"{name}\".", element, id, messageParent);
        MarkDuplicate(element, name);
    }

    private void AddMessage(int level, Diagnostics.RuleInfo rule, string text, Element element, string id, Element? messageParent)
    {
        var message = context.Report(level, rule, text, element.LineOrNull ?? context.OutermostLine, element.Span);
        message.AddToList(AttributeNames.Backrefs, id);
        messageParent?.Add(message);
    }

    internal static void MarkDuplicate(Element element, string name)
    {
        element.AddToList(AttributeNames.DupNames, name);
        element.RemoveFromList(AttributeNames.Names, name);
        element.IsReferenced = true;
    }
}
