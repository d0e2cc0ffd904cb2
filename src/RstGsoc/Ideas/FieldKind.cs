namespace RstGsoc.Ideas;

/// <summary>What a label stands for. The label vocabulary says which labels mean which.</summary>
public enum FieldKind
{
    /// <summary>A label that the vocabulary does not know.</summary>
    Other,

    /// <summary>The idea's title, where it is a field.</summary>
    Title,

    /// <summary>What the idea is about: summary, abstract, description, explanation, overview.</summary>
    Summary,

    /// <summary>Why the work is wanted: background, motivation, problem.</summary>
    Background,

    /// <summary>A label that only introduces the other fields.</summary>
    Details,

    /// <summary>Who mentors.</summary>
    Mentors,

    /// <summary>How to reach the mentors, apart from their names.</summary>
    MentorContact,

    /// <summary>Who had the idea; says nothing about mentoring.</summary>
    SuggestedBy,

    /// <summary>Who works on the project: student, contributor, mentee.</summary>
    Participant,

    /// <summary>The participant's own address.</summary>
    Email,

    /// <summary>How hard it is.</summary>
    SkillLevel,

    /// <summary>How many hours it takes.</summary>
    ExpectedSize,

    /// <summary>Programming languages and technologies.</summary>
    Languages,

    /// <summary>What one must be able to do.</summary>
    Skills,

    /// <summary>What one must know or have done before.</summary>
    Prerequisites,

    /// <summary>What one must have, such as hardware; some pages mean skills by it.</summary>
    Requirements,

    /// <summary>The part of the software, or the software of an umbrella organisation.</summary>
    Component,

    /// <summary>The mentoring organisation.</summary>
    Organization,

    /// <summary>Where to read on.</summary>
    Links,

    /// <summary>What shall exist in the end.</summary>
    ExpectedOutcomes,

    /// <summary>What to do when time is left.</summary>
    StretchGoals,

    /// <summary>What happened to it.</summary>
    Status,

    /// <summary>Who gains by it.</summary>
    Benefits,

    /// <summary>The licence of the work.</summary>
    License,

    /// <summary>A task or issue to get started with, or to be judged by.</summary>
    Training,

    /// <summary>A kind that the idea belongs to, such as a topic or tag.</summary>
    Category,

    /// <summary>The programme and year of an accepted project.</summary>
    Programme,

    /// <summary>What was done in an accepted project: commits, pull requests, reports.</summary>
    Work,
}
