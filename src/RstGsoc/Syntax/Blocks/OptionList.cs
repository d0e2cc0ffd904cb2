namespace RstGsoc.Syntax;

/// <summary>A list of command-line options.</summary>
public sealed class OptionList : Element
{
    /// <inheritdoc/>
    public override string TagName => "option_list";
}

/// <summary>Options of one meaning and their description.</summary>
public sealed class OptionListItem : Element
{
    /// <inheritdoc/>
    public override string TagName => "option_list_item";

    internal override string ChildSeparator => "  ";
}

/// <summary>Options of one meaning.</summary>
public sealed class OptionGroup : Element
{
    /// <inheritdoc/>
    public override string TagName => "option_group";

    internal override string ChildSeparator => ", ";
}

/// <summary>An option with its arguments.</summary>
public sealed class CommandOption : Element
{
    /// <inheritdoc/>
    public override string TagName => "option";

    internal override string ChildSeparator => "";
}

/// <summary>The option as typed.</summary>
public sealed class OptionString : Element
{
    /// <inheritdoc/>
    public override string TagName => "option_string";

    internal override string ChildSeparator => "";
}

/// <summary>A placeholder for an option's argument.</summary>
public sealed class OptionArgument : Element
{
    /// <inheritdoc/>
    public override string TagName => "option_argument";

    internal override string ChildSeparator => "";
}

/// <summary>What an option does.</summary>
public sealed class Description : Element
{
    /// <inheritdoc/>
    public override string TagName => "description";
}
