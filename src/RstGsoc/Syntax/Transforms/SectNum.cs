using System.Globalization;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Numbers the section titles.</summary>
internal static class SectNum
{
    /// <summary>Between number and title: three no-break spaces.</summary>
    private const string Gap = "\u00a0\u00a0\u00a0";

    public static void Apply(TransformRun run)
    {
        foreach (var pending in run.References.PendingsOf("parts.SectNum").ToArray())
        {
            pending.Parent!.Remove(pending);
            if (run.Options.NumbersSections)
                Number(run.Document, NumberFormat.Of(pending), "", 1);
        }
    }

    private static void Number(Element parent, NumberFormat format, string prefix, int depth)
    {
        var number = depth == 1 ? format.Start : 1;
        foreach (var section in parent.Children.OfType<Section>())
        {
            var numbers = prefix + number.ToString(CultureInfo.InvariantCulture);
            if (section.Title is { } title)
                Mark(title, format.Prefix + numbers + format.Suffix + Gap);
            if (depth < format.Depth)
                Number(section, format, numbers + ".", depth + 1);
            number++;
        }
    }

    private static void Mark(Title title, string text)
    {
        var generated = new Generated { Span = new(title.Span.Start, 0) };
        generated.AddText(text, generated.Span);
        generated.AddToList(AttributeNames.Classes, "sectnum");
        title.Insert(0, generated);
        title.Set(AttributeNames.Auto, 1);
    }

    private readonly record struct NumberFormat(int Depth, int Start, string Prefix, string Suffix)
    {
        public static NumberFormat Of(Pending pending) => new(
            pending.Details.GetValueOrDefault("depth") as int? ?? int.MaxValue,
            pending.Details.GetValueOrDefault("start") as int? ?? 1,
            pending.Details.GetValueOrDefault("prefix") as string ?? "",
            pending.Details.GetValueOrDefault("suffix") as string ?? "");
    }
}
