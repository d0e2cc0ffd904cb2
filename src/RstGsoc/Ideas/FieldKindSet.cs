namespace RstGsoc.Ideas;

/// <summary>Kinds of fields, each once. A set of the framework over an enumeration is compiled anew in every process.</summary>
internal struct FieldKindSet
{
    private ulong _kinds;

    /// <summary>Adds a kind; false when it was there already.</summary>
    public bool Add(FieldKind kind)
    {
        var before = _kinds;
        _kinds |= 1UL << (int)kind;
        return _kinds != before;
    }

    /// <summary>The first field of each kind.</summary>
    public static List<T> FirstOfEach<T>(IEnumerable<T> fields, Func<T, FieldKind> kindOf)
        where T : class
    {
        var (kinds, first) = (default(FieldKindSet), new List<T>());
        foreach (var field in fields)
        {
            if (kinds.Add(kindOf(field)))
                first.Add(field);
        }
        return first;
    }
}
