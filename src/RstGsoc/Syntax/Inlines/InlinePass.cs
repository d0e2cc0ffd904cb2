using System.Buffers;

namespace RstGsoc.Syntax.Inlines;

/// <summary>Constructs that are looked for together, wherever one of their special characters stands.</summary>
internal sealed class InlinePass
{
    private readonly SearchValues<char> _characters;
    private readonly InlineConstruct[][] _byCharacter;

    public InlinePass(InlineConstruct[] constructs)
    {
        var characters = Array.ConvertAll(constructs, construct => construct.Character);
        _characters = SearchValues.Create(characters);
        _byCharacter = new InlineConstruct[128][];
        foreach (var character in characters)
            _byCharacter[character] ??= Array.FindAll(constructs, construct => construct.Character == character);
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
