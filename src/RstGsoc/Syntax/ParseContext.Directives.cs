using RstGsoc.Syntax.Directives;

namespace RstGsoc.Syntax;

internal sealed partial class ParseContext
{
    private DirectiveRegistry? _directives;
    private DocumentFront? _front;

    /// <summary>The directives that this page may use.</summary>
    public DirectiveRegistry Directives => _directives ??= new DirectiveRegistry(this);

    /// <summary>The files that this page takes in.</summary>
    public InclusionLog Inclusions { get; } = new();

    /// <summary>The name of the page, or of the file that is being included.</summary>
    public string SourceName { get; set; }

    /// <summary>What directives put at the document's begin.</summary>
    public DocumentFront Front => _front ??= new DocumentFront(Document);

    /// <summary>Does something whose messages, which stay in the tree, are no findings.</summary>
    public void Silently(Action action)
    {
        var count = _messages.Count;
        action();
        _messages.RemoveRange(count, _messages.Count - count);
    }

    /// <summary>Makes the last message no finding, if it is of a kind: another is about to say more of the same cause.</summary>
    public void Withdraw(Diagnostics.RuleInfo rule)
    {
        if (_messages.Count > 0 && _messages[^1].Rule == rule)
            _messages.RemoveAt(_messages.Count - 1);
    }
}
