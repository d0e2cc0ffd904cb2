using System.Buffers;

namespace RstGsoc.Syntax.Inlines;

/// <summary>Constructs that are looked for together, wherever one of their special characters stands.</summary>
internal sealed class InlinePass
{
    private readonly SearchValues<char> _characters;
    private readonly InlineConstruct[][] _byCharacter;

    public InlinePass(InlineConstruct[] constructs)
    {
        var characters = string.Concat(constructs.Select(c => c.Character).Distinct());
        _characters = SearchValues.Create(characters);
        _byCharacter = [.. Enumerable.Range(0, characters.Max() + 1).Select(c => constructs.Where(construct => construct.Character == c).ToArray())];
    }

    /// <summary>The leftmost construct in the reader's range; null for none.</summary>
    public Markup? Next(InlineReader reader)
    {
        for (var at = reader.Start; at < reader.End; at++)
        {
            var next = reader.Slice(at, reader.End).IndexOfAny(_characters);
            if (next < 0)
                return null;
            at += next;
            reader.MoveTo(at);
            foreach (var construct in _byCharacter[reader.Current])
            {
                if (construct.Parser(reader) is { WasSuccessful: true } match)
                    return match.Value;
            }
        }
        return null;
    }
}
