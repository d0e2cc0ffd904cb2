using System.Text;
using System.Xml;

namespace RstGsoc.Reporting;

/// <summary>Writes XML whose text may hold anything: what XML forbids is made visible before.</summary>
internal static class XmlOutput
{
    public static void Write(TextWriter output, Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
            write(xml);
        output.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        output.WriteLine(text.ToString());
    }

    /// <summary>Writes an attribute, with the characters replaced that XML 1.0 can't hold.</summary>
    public static void WriteAttribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Allowed(value));

    private static string Allowed(string value) =>
        string.Concat(VisibleText.Of(value).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
