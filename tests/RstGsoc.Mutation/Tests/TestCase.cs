using System.Reflection;
using Xunit.Sdk;

namespace RstGsoc.Mutation;

/// <summary>A test with its data, run by a plain call: many thousand times in one process.</summary>
internal sealed record TestCase(MethodInfo Method, object?[] Data)
{
    /// <summary>The tests whose class and name begin as one of some filters say; one with a <c>!</c> leaves out the tests that have it in their name.</summary>
    public static List<TestCase> Find(string[] filters) =>
    [
        .. from type in typeof(TestCase).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttribute<FactAttribute>() is not null && method.GetCustomAttribute<TraitAttribute>() is null
           let name = $"{type.FullName}.{method.Name}"
           where filters.Any(filter => name.StartsWith(filter, StringComparison.Ordinal)) && !filters.Any(filter => filter[0] == '!' && name.Contains(filter[1..], StringComparison.Ordinal))
           from data in method.GetCustomAttributes<DataAttribute>().SelectMany(attribute => attribute.GetData(method)).DefaultIfEmpty([])
           select new TestCase(method, Fit(method.GetParameters(), data)),
    ];

    /// <summary>What a last parameter with <c>params</c> takes, as one array.</summary>
    private static object?[] Fit(ParameterInfo[] parameters, object?[] data)
    {
        if (parameters is not [.., var last] || last.GetCustomAttribute<ParamArrayAttribute>() is null)
            return data;
        var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, data.Length - parameters.Length + 1);
        Array.Copy(data, parameters.Length - 1, rest, 0, rest.Length);
        return [.. data[..(parameters.Length - 1)], rest];
    }

    public bool Holds()
    {
        try
        {
            var test = Activator.CreateInstance(Method.DeclaringType!);
            (Method.Invoke(test, Data) as Task)?.GetAwaiter().GetResult();
            (test as IDisposable)?.Dispose();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
