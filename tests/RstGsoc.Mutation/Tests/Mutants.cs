using System.Collections;
using System.Reflection;

namespace RstGsoc.Mutation;

/// <summary>The switch that Stryker puts into an assembly: which mutant is awake, and which have been reached.</summary>
internal static class Mutants
{
    public const int None = -1;

    private static readonly Type s_control = Assembly.Load("RstGsoc.Slice").GetTypes().Single(type => type.Name == "MutantControl");
    private static readonly FieldInfo s_active = s_control.GetField("ActiveMutant")!;
    private static readonly FieldInfo s_isCapturing = s_control.GetField("CaptureCoverage")!;
    private static readonly MethodInfo s_data = s_control.GetMethod("GetCoverageData")!;

    public static void Wake(int id) => s_active.SetValue(null, id);

    /// <summary>The mutants that an action reaches.</summary>
    public static HashSet<int> Reached(Action action)
    {
        s_isCapturing.SetValue(null, true);
        s_data.Invoke(null, null);
        action();
        HashSet<int> reached = [.. ((IEnumerable)s_data.Invoke(null, null)!).Cast<IEnumerable<int>>().SelectMany(ids => ids)];
        s_isCapturing.SetValue(null, false);
        return reached;
    }
}
