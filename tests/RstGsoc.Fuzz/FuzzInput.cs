using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Fuzz;

/// <summary>One hostile page. Seed and number decide not only its text but also the options that it is read with.</summary>
/// <param name="Text">The page; where <paramref name="IsBytes"/> says so, a character for each byte of its file.</param>
/// <param name="IsBytes">Whether the page is a file's bytes, which need not be valid in any encoding.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Number">Number of the input in the run.</param>
internal sealed record FuzzInput(string Text, bool IsBytes, long Seed, long Number)
{
    private static readonly string?[] s_paths = ["Google_Summer_of_Code_2026.rst", "wiki/Google_Summer_of_Code_2017.rst", "a b\n::error::%0A,<&>\".rst", "gsoc/ideas/index.rst", null];

    /// <summary>A name for the page, as kind and year of a page are read from it too.</summary>
    public string? Path => s_paths[Dice(1).Next(s_paths.Length)];

    public SourceText ToSource() => IsBytes ? SourceText.FromBytes(Encoding.Latin1.GetBytes(Text), Path) : SourceText.From(Text, Path);

    public Dice Dice(int purpose) => new(Seed, Number, purpose);

    /// <summary>Whether an oracle that is too slow for every input looks at this one.</summary>
    public bool IsSampled(int share) => Number % share == 0;
}
