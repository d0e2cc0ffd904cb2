using System.CommandLine;
using System.Text;
using RstGsoc.Cli.Files;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc parse</c>: prints the document tree, as docutils does.</summary>
internal static class ParseCommand
{
    private static readonly SortedDictionary<string, (string Extension, Action<RstDocument, TextWriter> Write)> s_formats = new(StringComparer.Ordinal)
    {
        ["json"] = (".json", (document, output) => document.WriteJson(output)),
        ["pseudoxml"] = (".pxml", (document, output) => document.WritePseudoXml(output)),
        ["xml"] = (".xml", (document, output) => document.WriteXml(output)),
    };

    public static Command Create(Host host)
    {
        var paths = PathArgument.Create("FILE", "Files and folders; '-' reads standard input.", ArgumentArity.OneOrMore);
        var to = new Option<string>("--to") { Description = "How to write the tree.", DefaultValueFactory = _ => "pseudoxml" };
        to.AcceptOnlyFromAmong([.. s_formats.Keys]);
        var pipeline = new Option<string>("--pipeline") { Description = "The parser's own tree, or the one after the standalone reader's transforms.", DefaultValueFactory = _ => "parser" };
        pipeline.AcceptOnlyFromAmong("parser", "standalone");
        var output = new Option<string?>("--output") { Description = "Write a file for each page into this folder.", HelpName = "DIR" };
        var command = new Command("parse", "Print the document tree of pages.") { paths, to, pipeline, output };
        command.SetAction(arguments =>
        {
            var options = RstParseOptions.Default with { RunTransforms = arguments.GetValue(pipeline) == "standalone" };
            return Run(arguments.GetValue(paths)!, options, arguments.GetValue(to)!, arguments.GetValue(output), host);
        });
        return command;
    }

    private static int Run(string[] paths, RstParseOptions options, string format, string? folder, Host host)
    {
        var files = new PageFiles(host);
        var isWritten = true;
        foreach (var page in files.Read(paths))
            isWritten &= Write(page, RstDocument.Parse(page, options with { SourceName = page.Path! }), format, folder, host);
        return files.HasFailed || !isWritten ? ExitCode.Failure : ExitCode.Clean;
    }

    private static bool Write(SourceText page, RstDocument document, string format, string? folder, Host host)
    {
        var (extension, write) = s_formats[format];
        if (folder is null)
        {
            write(document, host.Output);
            return true;
        }
        var target = Path.Combine(folder, Path.GetFileName(page.Path!) + extension);
        return host.TryWrite(target, () =>
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(target, BytesOf(document, write), host.Interruption);
        });
    }

    private static ReadOnlyMemory<byte> BytesOf(RstDocument document, Action<RstDocument, TextWriter> write)
    {
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            write(document, writer);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
