namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A role of sections and the headings that tell it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Patterns">Words, singular and small. <c>=</c>: the whole heading; <c>^</c>: its begin; <c>$</c>: its end; <c>*</c>: anywhere in it.</param>
internal sealed record SectionTitle(PageSectionRole Role, params string[] Patterns);

/// <summary>The headings of pages in the wild, as data. The first row that fits decides.</summary>
internal static class SectionTitles
{
    /// <summary>Words that do not count in a comparison.</summary>
    public const string Ignored = "the a an our for of in to and or on with this page gsoc gsod google summer code soc program programme s student contributor";

    public static readonly SectionTitle[] Rows =
    [
        new(PageSectionRole.Template, "*template", "=sample idea", "=example idea", "=idea format", "=example project"),
        new(PageSectionRole.OwnIdeas,
            "*additional idea", "*additional project", "=other idea", "=other project", "=other project idea", "*own idea", "*own project", "^your", "^propose", "^suggest", "*other possible",
            "=more idea", "=further idea", "*new idea", "*have idea", "^something else", "*submit idea", "=misc idea", "=even more idea", "^add idea", "*proposing", "=still more", "^choosing",
            "*choose project", "*pick project", "*adding idea", "*blue sky", "^custom project", "*idea not listed", "*idea elsewhere"),
        new(PageSectionRole.Accepted,
            "*accepted", "*completed", "*previous year", "*past project", "*previous project", "*finished project", "*selected project", "*successful project", "*past year", "*former project",
            "*earlier year", "*ongoing project", "*current project", "*implemented", "*done", "*past gsoc", "*previous participation", "*past participation", "=archive", "*alumni",
            "*old project", "*prior year", "*past participant", "*last year", "*selected proposal", "*past idea", "*previous idea", "*running project", "*past edition", "*retired", "*history"),
        new(PageSectionRole.Ideas, "$idea"),
        new(PageSectionRole.Faq, "*faq", "*frequently asked", "=question", "*question answer", "=q a", "^general question"),
        new(PageSectionRole.Application,
            "*apply", "*application", "^how apply", "*proposal guideline", "^writing", "*guideline", "=requirement", "*expectation", "*expect", "*what we look", "*traits", "*trait", "=process",
            "*selection", "*eligib", "*good student", "*good proposal", "=proposal", "*evaluation", "*acceptance criteria", "=rule", "*information student", "=student information", "*policy",
            "=responsibility", "*code conduct", "*if you are chosen", "*if you are accepted", "*submit proposal", "*submitting", "*proposal", "*stipend", "*advice", "*tip", "=recommendation",
            "^suggestion", "^general suggestion", "*warning", "^before", "*during", "*after", "=requirement applicant", "*applicant", "*candidate", "=checklist", "*patch requirement", "^notes", "=note", "^important"),
        new(PageSectionRole.Timeline, "*timeline", "*deadline", "*schedule", "*important date", "=date", "*calendar"),
        new(PageSectionRole.Contact,
            "=contact", "=contacts", "^contact ", "*contact information", "*contact info", "^contacting", "*get touch", "*getting touch", "=communication", "^communication", "*mailing list", "=irc", "=chat", "=community",
            "*reach us", "*how contact", "*where find us", "*stay touch", "*contact dev", "=discussion", "*talk us", "=support", "=getting help", "*join us", "=org admin", "*administrator", "*who we are"),
        new(PageSectionRole.Mentors, "=mentor", "=possible mentor", "=potential mentor", "=mentor list", "=list mentor", "=available mentor", "=mentor contact", "=meet mentor", "=mentor organization", "=team", "^mentor information", "=information mentor", "*for mentor", "=who mentor", "=people"),
        new(PageSectionRole.Skills, "=skill", "=required skill", "=skill required", "=prerequisite", "*skill needed", "=technology", "=technology stack", "=tech stack", "=general skill", "=general requirement", "=general prerequisite"),
        new(PageSectionRole.GettingStarted,
            "*getting started", "*get started", "^how ", "*get involved", "*getting involved", "*installation", "*setup", "*set up", "*first step", "*development environment", "*want get involved", "*contributing",
            "*start here", "*warm up", "^what ", "^why ", "^who ", "^when ", "^where ", "^can ", "^do ", "^should ", "^is ", "^are ", "*interested student", "*good first issue", "=starter", "*where start", "*beginner guide"),
        new(PageSectionRole.Links, "=link", "=reference", "=resource", "=useful link", "=further information", "=further reading", "=more information", "=see also", "=external link", "=documentation", "*useful resource", "*additional resource", "^reference for", "=further resource", "=additional information", "=information"),
        new(PageSectionRole.Introduction, "=introduction", "^about", "=overview", "^welcome", "=background", "=summary", "=content", "=table content", "=thank", "=acknowledgement", "=acknowledgment", "=intro", "=disclaimer", "=news", "=update", "=motivation", "=abstract", "=general information", "=organization", "=credit", "=license", "=what", "=preface", "=general", "=status"),
    ];

    /// <summary>What the heading of a section that holds ideas has in it; looked up after all others.</summary>
    public static readonly SectionTitle[] Containers =
    [
        new(PageSectionRole.Ideas,
            "*idea", "=project", "*proposed project", "*suggested project", "*potential project", "*possible project", "*available project", "*open project", "*project list", "*list project", "*mentored project",
            "*project proposal", "*suggested topic", "*project topic", "*project available", "*offered project", "*project suggestion", "*proposed topic", "*brainstorm", "=topic", "*project offered", "*student project", "*wishlist", "*wish list", "=task", "*project for", "=suggestion", "*open task", "*wanted feature", "*feature wanted", "*research topic", "*thing do", "*work package", "*challenge"),
    ];

    /// <summary>The heading of a section of ideas has one of these.</summary>
    public static readonly string[] Plurals = ["ideas", "projects", "topics", "tasks", "proposals", "suggestions", "list", "brainstorm", "features", "things", "packages", "challenges"];

    /// <summary>The heading of a template has no other words.</summary>
    public static readonly HashSet<string> TemplateWords =
        ["template", "project", "idea", "proposal", "application", "example", "sample", "format", "description", "new", "suggestion", "contribution", "submission", "detail"];

    /// <summary>How the heading of a group of ideas may end.</summary>
    public static readonly string[] GroupEnds = ["projects", "ideas", "tasks", "topics", "proposals"];
}
