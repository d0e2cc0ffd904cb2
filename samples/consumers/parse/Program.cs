// Parses a document: its sections, its links, and what docutils would say about it.
using RstGsoc.Syntax;

const string Text = """
    Kettle
    ======

    Kettle reads the logs of `kitchen appliances`_ and of *other* machines.

    Building
    --------

    See the `guide <https://kettle.example.org/build>`__.

    .. _kitchen appliances: https://kettle.example.org/appliances
    .. unheard-of:: directive
    """;

// With transforms the references are resolved, as docutils' own commands do; without, the tree is the parser's.
var document = RstDocument.Parse(Text, RstParseOptions.Default with { RunTransforms = true, SourceName = "kettle.rst" });

foreach (var section in document.Descendants<Section>())
    Console.WriteLine($"section at {document.Source.Locate(section.Span.Start)}: {section.Descendants<Title>().First().GetText()}");

foreach (var link in document.Descendants<Reference>().Where(reference => reference.RefUri is not null))
    Console.WriteLine($"link at {document.Source.Locate(link.Span.Start)}: {link.GetText()} -> {link.RefUri}");

foreach (var message in document.Diagnostics)
    Console.WriteLine($"{message.Severity} at {document.Source.Locate(message.Span.Start)}: {message.Message}");

Console.WriteLine(document.ToPseudoXml());
