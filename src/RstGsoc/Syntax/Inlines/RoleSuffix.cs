namespace RstGsoc.Syntax.Inlines;

/// <summary>What may follow the backquote that closes interpreted text.</summary>
/// <param name="RoleEnd">Behind the role, with its colons; the backquote's end where there is none.</param>
/// <param name="End">Behind the underscores that make it a reference; -1 where no end-string may stand.</param>
internal readonly record struct RoleSuffix(int RoleEnd, int End)
{
    public static RoleSuffix Read(InlineReader reader, int at)
    {
        var roleEnd = EndOfRole(reader, at);
        var end = roleEnd > at ? reader.EndBehindUnderscores(roleEnd) : -1;
        return end >= 0 ? new RoleSuffix(roleEnd, end) : new RoleSuffix(at, reader.EndBehindUnderscores(at));
    }

    private static int EndOfRole(InlineReader reader, int at)
    {
        if (!reader.Has(at, ':'))
            return at;
        var nameEnd = SimpleName.EndOf(reader, at + 1);
        if (nameEnd > at + 1 && reader.Has(nameEnd, ':'))
            return nameEnd + 1;
        var lastColon = reader.Slice(at + 1, nameEnd).LastIndexOf(':');
        return lastColon > 0 ? at + 1 + lastColon + 1 : at;
    }
}
