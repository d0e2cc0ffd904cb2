namespace RstGsoc.Fuzz;

/// <summary>SplitMix64: the same throws for the same seed and number, on every machine and with every version of .NET.</summary>
internal sealed class Dice(long seed, long number, int purpose = 0)
{
    private ulong _state = Mix(Mix((ulong)seed) ^ ((ulong)number * 0xD1B54A32D192ED03)) + (ulong)purpose;

    /// <summary>A number from 0 to <paramref name="count"/> - 1; 0 where there is no choice.</summary>
    public int Next(int count) => count <= 1 ? 0 : (int)(Next() % (ulong)count);

    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>True once in <paramref name="times"/> throws.</summary>
    public bool Hits(int times) => Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
