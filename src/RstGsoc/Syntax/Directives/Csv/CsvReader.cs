using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Cuts lines into rows of cells as Python's <c>csv</c> module does in its strict mode.</summary>
internal sealed class CsvReader(CsvDialect dialect, CsvText text)
{
    private const int LongestCell = 131_072;

    private readonly List<List<CsvCell>> _rows = [];
    private List<CsvCell> _row = [];
    private State _state;
    private string? _error;

    private enum State
    {
        RowStart,
        CellStart,
        Plain,
        Escaped,
        Quoted,
        EscapedInQuotes,
        QuoteInQuotes,
    }

    /// <summary>The rows, or what is wrong with them in Python's words.</summary>
    public (List<List<CsvCell>> Rows, string? Error) Read(Lines lines, int from, int to)
    {
        for (var line = from; line < to && _error is null; line++)
            ReadLine(lines, line);
        if (_state == State.Quoted || (_state != State.RowStart && text.CellLength > 0))
            _error ??= "unexpected end of data";
        return (_rows, _error);
    }

    private void ReadLine(Lines lines, int line)
    {
        var at = lines.Start(line);
        foreach (var rune in lines[line].EnumerateRunes())
        {
            var end = at + rune.Utf16SequenceLength;
            ReadCharacter(rune, lines.Buffer.AsSpan(at, end - at), lines.Span(at, end));
            at = end;
        }
        ReadLineEnd(lines.Span(at, at));
        if (text.CellLength > LongestCell)
            _error ??= $"field larger than field limit ({LongestCell})";
    }

    private void ReadCharacter(Rune character, ReadOnlySpan<char> characters, TextSpan place)
    {
        switch (_state)
        {
            case State.RowStart or State.CellStart:
                ReadCellStart(character, characters, place);
                break;
            case State.Plain:
                ReadPlain(character, characters, place);
                break;
            case State.Quoted:
                ReadQuoted(character, characters, place);
                break;
            case State.QuoteInQuotes:
                ReadBehindQuote(character, characters, place);
                break;
            default:
                Keep(characters, place, _state == State.Escaped ? State.Plain : State.Quoted);
                break;
        }
    }

    private void ReadCellStart(Rune character, ReadOnlySpan<char> characters, TextSpan place)
    {
        _state = State.CellStart;
        if (character == dialect.Quote)
            _state = State.Quoted;
        else if (character == dialect.Escape)
            _state = State.Escaped;
        else if (character.Value == ' ' && dialect.SkipsBlanks)
            _state = State.CellStart;
        else if (character == dialect.Delimiter)
            EndCell(place.Start);
        else
            Keep(characters, place, State.Plain);
    }

    private void ReadPlain(Rune character, ReadOnlySpan<char> characters, TextSpan place)
    {
        if (character == dialect.Escape)
            _state = State.Escaped;
        else if (character == dialect.Delimiter)
            EndCell(place.Start);
        else
            Keep(characters, place, State.Plain);
    }

    private void ReadQuoted(Rune character, ReadOnlySpan<char> characters, TextSpan place)
    {
        if (character == dialect.Escape)
            _state = State.EscapedInQuotes;
        else if (character == dialect.Quote)
            _state = dialect.Escape is null ? State.QuoteInQuotes : State.Plain;
        else
            Keep(characters, place, State.Quoted);
    }

    private void ReadBehindQuote(Rune character, ReadOnlySpan<char> characters, TextSpan place)
    {
        if (character == dialect.Quote)
            Keep(characters, place, State.Quoted);
        else if (character == dialect.Delimiter)
            EndCell(place.Start);
        else
            _error ??= $"'{dialect.Delimiter}' expected after '{dialect.Quote}'";
    }

    private void ReadLineEnd(TextSpan place)
    {
        switch (_state)
        {
            case State.Escaped:
                Keep("\n", place, State.Plain);
                return;
            case State.Quoted or State.EscapedInQuotes:
                Keep("\n", place, State.Quoted);
                return;
            case not State.RowStart:
                EndCell(place.Start);
                break;
        }
        _rows.Add(_row);
        _row = [];
        _state = State.RowStart;
    }

    private void Keep(ReadOnlySpan<char> characters, TextSpan place, State next)
    {
        text.Append(characters, place);
        _state = next;
    }

    private void EndCell(int place)
    {
        _row.Add(text.EndCell(place));
        _state = State.CellStart;
    }
}
