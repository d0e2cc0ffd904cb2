namespace RstGsoc.Tests.Faults;

/// <summary>A test that starts the built command as a process and lets something go wrong for real. It is skipped, with the reason, where that cannot be.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultFactAttribute : FactAttribute
{
    public FaultFactAttribute(Need need = Need.Shell) => Skip = Machine.Lacks(need);
}

/// <summary>As <see cref="FaultFactAttribute"/>, for data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultTheoryAttribute : TheoryAttribute
{
    public FaultTheoryAttribute(Need need = Need.Shell) => Skip = Machine.Lacks(need);
}

/// <summary>What a test asks of the machine.</summary>
public enum Need
{
    /// <summary>A POSIX shell with the usual small programs.</summary>
    Shell,

    /// <summary>The right to mount a small file system.</summary>
    Mount,

    /// <summary>A user who is not root, for whom permissions count.</summary>
    PlainUser,

    /// <summary>util-linux's <c>script</c>, which gives a program a terminal.</summary>
    Terminal,
}
