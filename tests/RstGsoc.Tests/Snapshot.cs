using System.Runtime.CompilerServices;

namespace RstGsoc.Tests;

/// <summary>
/// Compares a text with <c>Class.Method.verified.txt</c> beside the test and leaves <c>.received.txt</c> there when it differs: the
/// conventions of Verify.Xunit, whose package cannot be restored everywhere. To take it over: delete this file, write <c>Verifier.Verify</c>.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string received, string? parameters = null, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{(parameters is null ? "" : "_" + parameters)}");
        var text = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var verified = File.Exists(stem + ".verified.txt") ? File.ReadAllText(stem + ".verified.txt") : null;
        if (text == verified)
        {
            File.Delete(stem + ".received.txt");
            return;
        }
        File.WriteAllText(stem + ".received.txt", text);
        text.Should().Be(verified, "{0}.verified.txt says so; the new text is in .received.txt", Path.GetFileName(stem));
    }
}
