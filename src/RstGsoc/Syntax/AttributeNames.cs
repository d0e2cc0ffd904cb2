namespace RstGsoc.Syntax;

/// <summary>The attribute names of docutils' document tree that more than one place uses.</summary>
internal static class AttributeNames
{
    public const string Ids = "ids";
    public const string Names = "names";
    public const string DupNames = "dupnames";
    public const string Classes = "classes";
    public const string Backrefs = "backrefs";
    public const string RefId = "refid";
    public const string RefUri = "refuri";
    public const string RefName = "refname";
    public const string Name = "name";
    public const string Anonymous = "anonymous";
    public const string Auto = "auto";
    public const string XmlSpace = "xml:space";
}
