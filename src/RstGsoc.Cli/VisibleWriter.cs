using System.Text;
using RstGsoc.Reporting;

namespace RstGsoc.Cli;

/// <summary>Stands before a terminal: text of pages goes through it, line by line, and what would steer the terminal or hide is shown instead.</summary>
internal sealed class VisibleWriter(TextWriter terminal) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => terminal.Encoding;

    public override void Write(char value)
    {
        if (value is '\n' or '\t')
        {
            Release();
            terminal.Write(value);
        }
        else
        {
            _line.Append(value);
        }
    }

    public override void Flush()
    {
        Release();
        terminal.Flush();
    }

    private void Release()
    {
        terminal.Write(VisibleText.Of(_line.ToString()));
        _line.Clear();
    }
}
