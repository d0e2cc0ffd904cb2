namespace RstGsoc.Ideas.Vocabulary;

/// <summary>What a bold line or a first sentence says of how a project went, as data.</summary>
internal static class StatusWords
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "unfinished", "succeeded", "finished", "failed", "completed", "done", "merged", "abandoned", "in progress", "successful", "unsuccessful", "complete", "incomplete", "passed", "not finished", "taken", "assigned", "closed",
        "partially completed", "partly done", "ongoing", "dropped", "cancelled", "canceled", "accepted", "not accepted", "stalled", "not completed", "work in progress", "already taken", "implemented", "partially finished", "success",
    };

    private static readonly string[] s_begins =
        ["done in", "done by", "done during", "completed in", "completed by", "completed during", "finished in", "finished by", "implemented in", "implemented by", "worked on by", "accepted in", "successfully completed", "this project was completed", "this project has been completed", "taken by", "assigned to"];

    /// <summary>Whether a bold line is a status.</summary>
    public static bool IsStatus(string text) => s_words.Contains(text.Trim(' ', '.', '!', ':', '(', ')', '[', ']'));

    /// <summary>Whether a sentence tells when and by whom a project was done.</summary>
    public static bool BeginsAsStatus(string text) => text.Length < 200 && s_begins.Any(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
