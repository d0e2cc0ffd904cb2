using System.Text;

namespace RstGsoc.Fuzz.Mutations;

/// <summary>Damage to a page's file. The result has a character for each byte.</summary>
internal static class ByteMutations
{
    private static readonly Encoding[] s_encodings =
        [new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), Encoding.Latin1];

    public static string Damage(string page, Dice dice)
    {
        var encoding = dice.Pick(s_encodings);
        List<byte> bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(page)];
        for (var times = dice.Between(0, 4); times > 0 && bytes.Count > 0; times--)
            DamageOne(bytes, dice.Next(bytes.Count), dice);
        return Encoding.Latin1.GetString([.. bytes]);
    }

    private static void DamageOne(List<byte> bytes, int at, Dice dice)
    {
        switch (dice.Next(4))
        {
            case 0:
                bytes[at] ^= (byte)(1 << dice.Next(8));
                break;
            case 1:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 2:
                bytes.RemoveAt(at);
                break;
            default:
                bytes.Insert(at, (byte)dice.Between(0x80, 0xFF));
                break;
        }
    }
}
