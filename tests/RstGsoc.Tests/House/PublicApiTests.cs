using System.Reflection;
using System.Text;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.House;

/// <summary>What the package promises: every public type and member, approved as a text.</summary>
public sealed class PublicApiTests
{
    private static readonly NullabilityInfoContext s_nullability = new();

    [Fact]
    public void The_public_surface_is_the_approved_one() => Snapshot.Verify(Surface(typeof(RstDocument).Assembly));

    [Fact]
    public void No_type_of_Sprache_is_public()
    {
        Surface(typeof(RstDocument).Assembly).Should().NotContain("Sprache").And.Contain("class RstGsoc.Syntax.RstDocument");
    }

    private static string Surface(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(Name(type));
            var bases = Bases(type);
            text.AppendLine(bases.Length > 0 ? " : " + bases : "");
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").AppendLine(member);
        }
        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "class"
        : "open class";

    private static string Bases(Type type)
    {
        var bases = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) && b != typeof(MulticastDelegate) ? [b] : Array.Empty<Type>();
        return string.Join(", ", bases.Select(Name));
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type);
        var isRecord = type.GetMethod("<Clone>$") is not null;
        return type.GetConstructors(Declared).Where(c => IsVisible(c) && !(isRecord && IsCopy(c))).Select(c => $"new({Parameters(c)})")
            .Concat(type.GetMethods(Declared).Where(m => IsVisible(m) && !m.IsSpecialName && !IsObvious(m)).Select(m => $"{Static(m)}{Name(m.ReturnType)}{Mark(s_nullability.Create(m.ReturnParameter))} {m.Name}{Generics(m)}({Parameters(m)})"))
            .Concat(type.GetProperties(Declared).Where(p => p.GetMethod is { } g && IsVisible(g) && p.Name != "EqualityContract").Select(p => $"{Static(p.GetMethod!)}{Name(p.PropertyType)}{Mark(s_nullability.Create(p))} {p.Name} {{ {Accessors(p)} }}"))
            .Concat(type.GetFields(Declared).Where(f => f.IsPublic).Select(f => $"{(f.IsLiteral ? "const " : "field ")}{Name(f.FieldType)} {f.Name}"));
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsObvious(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "Deconstruct" || method.Name.Contains('<', StringComparison.Ordinal);

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Accessors(PropertyInfo property) =>
        property.SetMethod is not { } set || !IsVisible(set) ? "get;"
        : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) ? "get; init;"
        : "get; set;";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)}{Mark(s_nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = default" : "")}"));

    private static string Mark(NullabilityInfo info) => !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
