namespace RstGsoc.Syntax.Languages;

/// <summary>The words of a document's language that docutils puts into the tree or looks for in bibliographic fields.</summary>
internal sealed class DocumentLanguage
{
    private static readonly DocumentLanguage s_english = new(
        "author=Author|authors=Authors|organization=Organization|address=Address|contact=Contact|version=Version|revision=Revision|status=Status|date=Date|copyright=Copyright|dedication=Dedication|abstract=Abstract",
        "attention=Attention!|caution=Caution!|danger=!DANGER!|error=Error|hint=Hint|important=Important|note=Note|tip=Tip|warning=Warning|contents=Contents");

    /// <summary>Made when a page first asks for one of them.</summary>
    private static readonly Dictionary<string, Lazy<DocumentLanguage>> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = new(() => new(
            "author=Autor|authors=Autoren|organization=Organisation|address=Adresse|contact=Kontakt|version=Version|revision=Revision|status=Status|date=Datum|copyright=Copyright|dedication=Widmung|abstract=Zusammenfassung",
            "attention=Achtung!|caution=Vorsicht!|danger=!GEFAHR!|error=Fehler|hint=Hinweis|important=Wichtig|note=Bemerkung|tip=Tipp|warning=Warnung|contents=Inhalt")),
        ["fr"] = new(() => new(
            "author=Auteur|authors=Auteurs|organization=Organisation|address=Adresse|contact=Contact|version=Version|revision=Révision|status=Statut|date=Date|copyright=Copyright|dedication=Dédicace|abstract=Résumé",
            "attention=Attention!|caution=Avertissement!|danger=!DANGER!|error=Erreur|hint=Indication|important=Important|note=Note|tip=Astuce|warning=Avis|contents=Sommaire")),
        ["ru"] = new(() => new(
            "author=Автор|authors=Авторы|organization=Организация|address=Адрес|contact=Контакт|version=Версия|revision=Редакция|status=Статус|date=Дата|copyright=Права копирования|dedication=Посвящение|abstract=Аннотация",
            "attention=Внимание!|caution=Осторожно!|danger=ОПАСНО!|error=Ошибка|hint=Совет|important=Важно|note=Примечание|tip=Подсказка|warning=Предупреждение|contents=Содержание")),
    };

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bibliographicFields = new(StringComparer.Ordinal);

    private DocumentLanguage(string fields, string labels)
    {
        foreach (var pair in fields.Split('|'))
        {
            var separator = pair.IndexOf('=', StringComparison.Ordinal);
            _labels.Add(pair[..separator], pair[(separator + 1)..]);
            _bibliographicFields.Add(pair[(separator + 1)..].ToLowerInvariant(), pair[..separator]);
        }
        foreach (var pair in labels.Split('|'))
        {
            var separator = pair.IndexOf('=', StringComparison.Ordinal);
            _labels.Add(pair[..separator], pair[(separator + 1)..]);
        }
    }

    /// <summary>What may stand between the names in an authors field; the first that occurs is taken.</summary>
    public static string AuthorSeparators => ";,";

    /// <summary>Titles of admonitions, topics and the table of contents, by docutils' English name.</summary>
    public IReadOnlyDictionary<string, string> Labels => _labels;

    /// <summary>English names of bibliographic fields, by the field's name in this language, lower case.</summary>
    public IReadOnlyDictionary<string, string> BibliographicFields => _bibliographicFields;

    /// <summary>The language of a tag such as <c>de</c> or <c>de-AT</c>; English for those without words here.</summary>
    public static DocumentLanguage Of(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return s_others.TryGetValue(end < 0 ? tag : tag[..end], out var language) ? language.Value : s_english;
    }
}
