using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A mentor, a suggester or a participant, as far as the page names them.</summary>
public sealed record Person
{
    /// <summary>What is written about this person, markup included.</summary>
    public required string Raw { get; init; }

    /// <summary>Where <see cref="Raw"/> stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>The e-mail address, decoded when it is obfuscated.</summary>
    public Located<string>? Email { get; init; }

    /// <summary>Whether the address is written so that programs shall not find it: <c>x (at) y</c>.</summary>
    public bool IsEmailObfuscated { get; init; }

    /// <summary>The account name on a forge such as GitHub, without <c>@</c>.</summary>
    public Located<string>? Handle { get; init; }

    /// <summary>The IRC nick.</summary>
    public IrcContact? Irc { get; init; }

    /// <summary>The Matrix address, <c>@user:server</c>.</summary>
    public Located<string>? Matrix { get; init; }

    /// <summary>Every URL that is given, profile links included.</summary>
    public ImmutableArray<Located<string>> Links { get; init; } = [];

    /// <summary>What else is said, such as a remark in parentheses or an affiliation.</summary>
    public ImmutableArray<Located<string>> Remarks { get; init; } = [];

    /// <summary>Whether this is no person but filler such as "TBD" or a template's text.</summary>
    public bool IsPlaceholder { get; init; }

    internal Person With(Person contact) => this with
    {
        Name = Name ?? contact.Name,
        Email = Email ?? contact.Email,
        IsEmailObfuscated = Email is null ? contact.IsEmailObfuscated : IsEmailObfuscated,
        Handle = Handle ?? contact.Handle,
        Irc = Irc ?? contact.Irc,
        Matrix = Matrix ?? contact.Matrix,
        Links = [.. Links, .. contact.Links.Where(link => !Links.Any(own => own.Value == link.Value))],
    };

    /// <summary>Whether there is any way to reach the person.</summary>
    public bool IsReachable => Email is not null || Handle is not null || Irc is not null || Matrix is not null || Links.Length > 0;
}
