using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Values;

/// <summary>A person while the pieces of the field come in.</summary>
internal sealed class PersonDraft(FlatText text)
{
    private readonly List<PersonToken> _name = [];
    private readonly ImmutableArray<Located<string>>.Builder _links = ImmutableArray.CreateBuilder<Located<string>>();
    private readonly ImmutableArray<Located<string>>.Builder _remarks = ImmutableArray.CreateBuilder<Located<string>>();
    private int _start = int.MaxValue;
    private int _end;

    public Located<string>? Email { get; private set; }

    public Located<string>? Handle { get; private set; }

    public Located<string>? Matrix { get; private set; }

    public IrcContact? Irc { get; private set; }

    public bool IsDisguised { get; private set; }

    public bool HasName => _name.Count > 0;

    /// <summary>Whether anything but a name is known.</summary>
    public bool HasContact => Email is not null || Handle is not null || Irc is not null || Matrix is not null || _links.Count > 0;

    public bool IsEmpty => !HasName && !HasContact;

    public IReadOnlyList<PersonToken> NameTokens => _name;

    public void AddName(PersonToken token)
    {
        _name.Add(token);
        Cover(token);
    }

    /// <summary>Whether the name is only that of the account.</summary>
    public bool IsNamedAsHandle => _name is [var only] && IsHandle(only.Text);

    /// <summary>Takes the name that a bracket behind the address or account tells.</summary>
    public void Rename(IEnumerable<PersonToken> words)
    {
        _name.Clear();
        foreach (var word in words.Where(w => w.Kind == PersonTokenKind.Word))
            AddName(word);
    }

    public void SetEmail(PersonToken token)
    {
        Email ??= Locate(token);
        IsDisguised |= token.IsDisguised;
        Cover(token);
    }

    public void SetMatrix(PersonToken token)
    {
        Matrix ??= Locate(token);
        Cover(token);
    }

    public void SetHandle(PersonToken token, string handle)
    {
        Handle ??= new Located<string>(handle, text.SpanOf(token.Start, token.End));
        Cover(token);
    }

    public void AddLink(PersonToken token)
    {
        _links.Add(Locate(token));
        Cover(token);
    }

    public void AddRemark(int start, int end)
    {
        var (span, words) = (text.SpanOf(start, end), PythonText.CollapseWhiteSpace(text.Text.AsSpan(start, end - start)));
        _remarks.Add(new Located<string>(words, span));
    }

    public void SetIrc(PersonToken nick, string? channel, string? network, int end)
    {
        Irc ??= new IrcContact(nick.Text.TrimEnd('.', ':'), channel, network, text.SpanOf(nick.Start, end));
        Cover(nick with { End = end });
    }

    /// <summary>Adds channel and network that are told behind the nick.</summary>
    public void CompleteIrc(string? channel, string? network, int end)
    {
        if (Irc is null)
            return;
        var span = TextSpan.FromBounds(Irc.Span.Start, Math.Max(Irc.Span.End, text.SpanOf(0, end).End));
        Irc = Irc with { Channel = Irc.Channel ?? channel, Network = Irc.Network ?? network, Span = span };
        _end = Math.Max(_end, end);
    }

    /// <summary>Takes in a bracket that has been read.</summary>
    public void CoverTo(int end) => _end = Math.Max(_end, end);

    public Person Build()
    {
        var (start, end) = (Math.Min(_start, _end), _end);
        var span = text.SpanWithMarkup(start, end);
        var name = Name();
        if (name is not null && _name.Count == 1 && Irc is null && Handle is null && IrcPhrase.IsNick(name.Value))
            (Irc, name) = (new IrcContact(name.Value, null, null, name.Span), null);
        return new Person
        {
            Raw = PythonText.CollapseWhiteSpace(text.Text.AsSpan(start, end - start)),
            Span = span,
            Name = name is not null && IsHandle(name.Value) ? null : name,
            Email = Email,
            IsEmailObfuscated = IsDisguised,
            Handle = Handle,
            Irc = Irc is { Channel: null, Network: null } && IsHandle(Irc.Nick) ? null : Irc,
            Matrix = Matrix,
            Links = _links.ToImmutable(),
            Remarks = _remarks.ToImmutable(),
        };
    }

    private Located<string>? Name()
    {
        var remark = _name.FindIndex(t => char.IsLower(t.Text[0]) && Vocabulary.PersonWords.IsRemark(t.Text));
        if (_name.Count == 0 || (remark >= 0 && !PersonNames.IsFullName(string.Join(' ', _name.Take(remark).Select(t => t.Text)))))
            return null;
        if (remark > 0)
            _name.RemoveRange(remark, _name.Count - remark);
        var words = string.Join(' ', _name.Select(t => t.Text)).Trim(' ', ':', '-', '\u2013', '\u2014', '*', '"');
        if (_name[^1].Text.Length > 3)
            words = words.TrimEnd('.');
        return words.Length == 0 ? null : new Located<string>(words, text.SpanOf(_name[0].Start, _name[^1].End));
    }

    /// <summary>A link to a profile often shows the account's name.</summary>
    private bool IsHandle(string name) => Handle is not null && name == Handle.Value;

    private Located<string> Locate(PersonToken token) => new(token.Text, text.SpanOf(token.Start, token.End));

    private void Cover(PersonToken token)
    {
        _start = Math.Min(_start, token.Start);
        _end = Math.Max(_end, token.End);
    }
}
