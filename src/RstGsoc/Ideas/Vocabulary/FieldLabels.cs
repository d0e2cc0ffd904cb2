namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A kind of field and the words that name it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Heads">Words, or words together, that make a label of this kind; separated by commas, singular.</param>
/// <param name="Qualifiers">Words that may stand beside a head without changing the kind.</param>
internal sealed record FieldLabel(FieldKind Kind, string Heads, string Qualifiers = "")
{
    /// <summary>Heads that are common words too: they count only as a marked label or with a delimiter, not as a heading or bare line.</summary>
    public string WeakHeads { get; init; } = "";

    /// <summary>Heads that decide even when words stand beside them that nobody knows: "Some related URLs for other projects".</summary>
    public string Anchors { get; init; } = "";
}

/// <summary>The labels that pages in the wild have for their fields, as data. The first row that fits decides, longer heads first.</summary>
internal static class FieldLabels
{
    /// <summary>Words that may stand in every label.</summary>
    public const string Everywhere = "expected required possible potential estimated approximate approx proposed suggested main primary preferred optional "
        + "needed necessary useful likely overall list relevant general other specific minimum minimal please note new what more some related initial who name";

    public static readonly FieldLabel[] Rows =
    [
        new(FieldKind.MentorContact, "contact detail,contact information,contact info,mentor contact,contact person,contact,point contact,contact mentor",
            "mentor cooperating second information info detail email mail person potential"),
        new(FieldKind.Mentors, "mentor,co mentor,comentor,mentored,mentorship,mentoring,supervisor,supervised,advisor,adviser,tutor",
            "interested secondary co backup lead leading community confirmed assigned available prospective suitable volunteer willing first second third additional current cooperating tentative team interest student s")
            { Anchors = "mentor" },
        new(FieldKind.SuggestedBy, "proposer,suggester", "submitted brought original") { WeakHeads = "suggested,proposed,idea by,idea from,submitted" },
        new(FieldKind.Participant, "student,contributor,mentee,participant,assigned,assignee,intern,student name,contributor name",
            "accepted selected current name done implemented working worked") { WeakHeads = "developer,by,done,implemented,worked" },
        new(FieldKind.Email, "email,e mail,mail", "address contact") ,
        new(FieldKind.ExpectedSize,
            "size,hour,time commitment,commitment,duration,length,effort,workload,time required,time estimate,time frame,timeframe,work amount,time needed,estimated time,working hour,expected time",
            "total work amount time number medium large small long short hour weekly in length duration size scope workload wise estimation estimate full part")
            { WeakHeads = "time,scope", Anchors = "hour" },
        new(FieldKind.SkillLevel, "difficulty,level,complexity,hardness,skill level,experience level,challenge level,expertise level,difficulty level",
            "size hour time duration task skill rate rating level programming experience expertise student difficulty coding grade degree scale technical knowledge challenge how hard assessment")
            { WeakHeads = "rating,challenge,ease", Anchors = "difficulty,complexity" },
        new(FieldKind.Languages, "language,technology,tech,tech stack,technology stack,software stack,technology used,framework,toolset",
            "skill programming used involved stack tool framework coding use software key language technology computer implementation library") { WeakHeads = "tool,stack,keyword tech" },
        new(FieldKind.StretchGoals, "stretch goal,stretch,bonus,bonus goal,extended goal,optional goal,extra goal,stretch objective,optional extension",
            "goal extra possible idea objective task"),
        new(FieldKind.ExpectedOutcomes, "outcome,result,deliverable,output,success criterion,success criteria,acceptance criteria,end goal,expected result,end result,deliverable outcome",
            "measurable desired key final requirement goal anticipated success successful concrete tangible deliverable outcome end result impact objective intended planned minimal")
            { WeakHeads = "goal,objective,aim,target", Anchors = "outcome,deliverable" },
        new(FieldKind.Prerequisites, "prerequisite,pre requisite,prereq,knowledge prerequisite,prior knowledge,prerequisite knowledge,requisite",
            "knowledge work prior technical basic skill applicant student contributor start experience coding educational") { Anchors = "prerequisite,knowledge" },
        new(FieldKind.Skills, "skill,knowledge,expertise,qualification,skillset,skill set,required experience,competence,competency,experience required,knowledge required,required knowledge",
            "technology language tool recommended desired desirable technical programming coding software hardware nice have must good ideal student contributor relevant prior key basic recommended helpful "
            + "needed learned wanted development domain experience knowledge requirement beneficial advantageous bonus plus essential prerequisite you will need applicant candidate core level")
            { WeakHeads = "experience", Anchors = "skill" },
        new(FieldKind.Requirements, "requirement", "hardware software technical system student work basic applicant candidate equipment"),
        new(FieldKind.Links,
            "url,link,reference,resource,further reading,more information,more info,see also,useful link,related reading,reading,bibliography,external link,ref,repository,repo,source code,git,github,upstream issue,tracking issue,additional information,further information,more detail,further detail,material,background reading,background material,reading material,starting point,code repository,github issue,additional resource,website,web site,homepage,code reference,pointer",
            "proposal useful helpful additional open source software repository ref upstream code external further online learning reading documentation doc github gitlab wiki issue tracker bug "
            + "related tracking information detail material background web page url link starting read learn here interesting discussion mailing relevant existing pointer")
            { WeakHeads = "issue,ticket,bug,documentation,paper,article,read,forum,discussion,info", Anchors = "url,link,reference,resource,ref" },
        new(FieldKind.Summary,
            "summary,abstract,description,explanation,overview,synopsis,brief,brief description,brief explanation,introduction,short description,outline,details description",
            "short brief detailed long task one line sentence full high level executive complete") { WeakHeads = "about,idea,what,problem statement,intro" },
        new(FieldKind.Background, "background,motivation,rationale,problem statement,problem description,current situation,context", "project information brief history") { WeakHeads = "problem,why,problem solve" },
        new(FieldKind.Details, "detail", "project task technical implementation") { WeakHeads = "information,info,fact,metadata" },
        new(FieldKind.Component, "component,subsystem,sub project,module,area code,affected component,package affected,sub system",
            "affected software involved concerned target") { WeakHeads = "software,package,product,codebase,code base,project" },
        new(FieldKind.Organization, "organization,organisation,org,sub organization,sub organisation,sub org,suborg,mentoring organization,mentoring organisation", "name mentoring umbrella"),
        new(FieldKind.Status, "status,current status", "current application final") { WeakHeads = "progress" },
        new(FieldKind.Benefits, "benefit,impact", "community student user ecosystem contributor science scientific society organization organisation gain work"),
        new(FieldKind.License, "license,licence,licensing,licencing", "software code"),
        new(FieldKind.Training,
            "training issue,training,warm up,warmup,starter task,starter issue,good first issue,qualification task,coding challenge,first step,first issue,qualification,entry task,pre task,pretask,application task,evaluation task,test task,microtask,beginner issue,test,evaluation test,screening task,first task,easy task",
            "task issue coding application entry programming beginner test contributor student applicant starter suggested") { WeakHeads = "getting started,how start,challenge task,newcomer" },
        new(FieldKind.Category, "category,tag,keyword,project type", "research interest focus subject development type") { WeakHeads = "type,importance,domain,field,topic,track,theme,priority,area" },
        new(FieldKind.Programme, "program,programme,edition,gsoc year", "year") { WeakHeads = "year,season" },
        new(FieldKind.Work,
            "commit,pull request,merge request,work done,task accomplished,accomplishment,final report,project board,blog post,post gsoc,future work,work product,contribution,patch,acknowledgement,acknowledgment,report,related issue report,linked pull request,closing note,what done,work accomplished",
            "linked merged open closed gsoc future plan submitted final project weekly list") { WeakHeads = "blog,board,proposal,post" },
        new(FieldKind.Title, "title,project title,project name,idea title,idea name", "short") { WeakHeads = "name" },
    ];
}
