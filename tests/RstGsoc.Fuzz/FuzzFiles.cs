using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Fuzz;

/// <summary>Files that a page may include: every second name is the page itself, which makes cycles.</summary>
internal sealed class FuzzFiles(SourceText page) : IFileSource
{
    public FileContent Read(string path) => (path.Length % 4) switch
    {
        0 => FileContent.NotFound(path),
        1 => FileContent.Of("a, \"b\n\nTitle\n=====\n\n.. include:: x\n\xE9\r\n\t- \0"u8.ToArray()),
        _ => FileContent.Of(page.ToBytes()),
    };
}
