using System.Collections.Immutable;

namespace RstGsoc.Syntax;

/// <summary>How a text is read. Names and defaults are those of docutils' settings where it has them.</summary>
public sealed partial record RstParseOptions
{
    /// <summary>The defaults.</summary>
    public static RstParseOptions Default { get; } = new();

    /// <summary>What the <c>source</c> attribute of the document and of its messages says.</summary>
    public string SourceName { get; init; } = "test data";

    /// <summary>Whether the standalone reader's transforms run: references are resolved, titles promoted. Off gives the parser's tree.</summary>
    public bool RunTransforms { get; init; }

    /// <summary>Directives to know besides the standard ones. One with a standard name takes its place.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>Roles to know besides the standard ones. One with a standard name takes its place.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Whether and from where pages may take in files. Null, the default: they may not, and no file is opened.</summary>
    public FileInsertion? FileInsertion { get; init; }

    /// <summary>What the <c>date</c> directive tells the time by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Columns from one tab stop to the next.</summary>
    public int TabWidth { get; init; } = 8;

    /// <summary>Lines longer than this many characters are not read as markup.</summary>
    public int LineLengthLimit { get; init; } = 10_000;

    /// <summary>The language of directive and role names: <c>en</c>, <c>de</c>, <c>fr</c> or <c>ru</c>.</summary>
    public string LanguageCode { get; init; } = "en";

    /// <summary>Whether the <c>raw</c> directive and role may be used.</summary>
    public bool RawEnabled { get; init; } = true;

    /// <summary>Whether inline markup is recognised inside words.</summary>
    public bool CharacterLevelInlineMarkup { get; init; }

    /// <summary>Whether blanks before a footnote reference are dropped.</summary>
    public bool TrimFootnoteReferenceSpace { get; init; }

    /// <summary>Whether <c>PEP 8</c> in a text is a link.</summary>
    public bool PepReferences { get; init; }

    /// <summary>Whether <c>RFC 2822</c> in a text is a link.</summary>
    public bool RfcReferences { get; init; }

    /// <summary>Messages below this level are dropped by the transforms: 1 info, 2 warning, 3 error, 4 severe, 5 none.</summary>
    public int ReportLevel { get; init; } = 2;

    /// <summary>Deepest nesting of body elements; what lies deeper is kept as text. At least 160.</summary>
    public int MaximumNesting { get; init; } = 400;
}
