using RstGsoc.Conformance;
using RstGsoc.Syntax;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: RstGsoc.Conformance CASES.jsonl|FOLDER OUT");
    return 2;
}
Directory.CreateDirectory(args[1]);
foreach (var (id, source, options) in Directory.Exists(args[0]) ? Cases.FromFolder(args[0]) : Cases.FromJsonLines(args[0]))
{
    var name = id.Replace("/", "__", StringComparison.Ordinal) + ".pxml";
    File.WriteAllText(Path.Combine(args[1], name), RstDocument.Parse(source, options).ToPseudoXml());
}
return 0;
