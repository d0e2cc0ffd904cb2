using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Wording;

internal sealed class MisspellingCommon : IDocumentRule
{
    private static readonly Dictionary<string, string> s_mistakes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accleration"] = "acceleration", ["acheive"] = "achieve", ["accomodate"] = "accommodate", ["accross"] = "across", ["adress"] = "address",
        ["agressive"] = "aggressive", ["algoritm"] = "algorithm", ["aquire"] = "acquire", ["arguement"] = "argument",
        ["asynchonous"] = "asynchronous", ["availible"] = "available", ["becuase"] = "because", ["beleive"] = "believe", ["buisness"] = "business",
        ["calender"] = "calendar", ["capabilites"] = "capabilities", ["comming"] = "coming", ["comunity"] = "community",
        ["comunication"] = "communication", ["compability"] = "compatibility", ["compatability"] = "compatibility", ["completly"] = "completely",
        ["compliation"] = "compilation", ["configuraton"] = "configuration", ["consistant"] = "consistent", ["convinient"] = "convenient",
        ["correponding"] = "corresponding", ["curently"] = "currently", ["definately"] = "definitely", ["dependancy"] = "dependency",
        ["dependancies"] = "dependencies", ["desription"] = "description", ["develope"] = "develop", ["developement"] = "development",
        ["diferent"] = "different", ["differnt"] = "different", ["documention"] = "documentation", ["doesnt"] = "doesn't", ["easist"] = "easiest",
        ["effecient"] = "efficient", ["enviroment"] = "environment", ["enviroments"] = "environments", ["exisiting"] = "existing",
        ["existance"] = "existence", ["experiance"] = "experience", ["explaination"] = "explanation", ["extention"] = "extension",
        ["familar"] = "familiar", ["familiarty"] = "familiarity", ["framwork"] = "framework", ["functionallity"] = "functionality",
        ["futher"] = "further", ["gurantee"] = "guarantee", ["guarentee"] = "guarantee", ["handeling"] = "handling", ["happend"] = "happened",
        ["heirarchy"] = "hierarchy", ["hte"] = "the", ["identifer"] = "identifier", ["immediatly"] = "immediately",
        ["implemantation"] = "implementation", ["implemention"] = "implementation", ["improvment"] = "improvement", ["improvments"] = "improvements",
        ["independant"] = "independent", ["infomation"] = "information", ["informations"] = "information", ["infrastucture"] = "infrastructure",
        ["initalize"] = "initialize", ["integerate"] = "integrate", ["intergrate"] = "integrate", ["intergration"] = "integration",
        ["interupt"] = "interrupt", ["knowlege"] = "knowledge", ["knowledgable"] = "knowledgeable", ["langauge"] = "language",
        ["langauges"] = "languages", ["lenght"] = "length", ["libary"] = "library", ["liason"] = "liaison", ["maintainance"] = "maintenance",
        ["maintainence"] = "maintenance", ["managment"] = "management", ["mecanism"] = "mechanism", ["milestons"] = "milestones",
        ["neccesary"] = "necessary", ["neccessary"] = "necessary", ["nessecary"] = "necessary", ["occured"] = "occurred",
        ["occurence"] = "occurrence", ["occuring"] = "occurring", ["opensouce"] = "open-source", ["optmization"] = "optimization",
        ["optimzation"] = "optimization", ["orginal"] = "original", ["paramater"] = "parameter", ["paramters"] = "parameters",
        ["parralel"] = "parallel", ["perfomance"] = "performance", ["performace"] = "performance", ["persistant"] = "persistent",
        ["persue"] = "pursue", ["posible"] = "possible", ["possiblity"] = "possibility", ["preceeding"] = "preceding", ["prefered"] = "preferred",
        ["prefering"] = "preferring", ["prequisite"] = "prerequisite", ["prerequesite"] = "prerequisite", ["prerequsite"] = "prerequisite",
        ["prerequsites"] = "prerequisites", ["priviledge"] = "privilege", ["proccess"] = "process", ["programing"] = "programming",
        ["progam"] = "program", ["propery"] = "property", ["pyhton"] = "Python", ["recieve"] = "receive", ["recieved"] = "received",
        ["recomend"] = "recommend", ["recomended"] = "recommended", ["refering"] = "referring", ["relevent"] = "relevant", ["reponse"] = "response",
        ["reposiory"] = "repository", ["repositiory"] = "repository", ["requirment"] = "requirement", ["requirments"] = "requirements",
        ["responsability"] = "responsibility", ["reuseable"] = "reusable", ["runing"] = "running", ["seperate"] = "separate",
        ["seperated"] = "separated", ["seperately"] = "separately", ["seperation"] = "separation", ["similiar"] = "similar",
        ["simulatneously"] = "simultaneously", ["sofware"] = "software", ["softwares"] = "software", ["specifc"] = "specific",
        ["specifiy"] = "specify", ["stuggle"] = "struggle", ["succesful"] = "successful", ["succesfully"] = "successfully",
        ["successfull"] = "successful", ["sucessful"] = "successful", ["sucessfully"] = "successfully", ["supress"] = "suppress",
        ["suport"] = "support", ["synchonous"] = "synchronous", ["teh"] = "the", ["themself"] = "themselves", ["thier"] = "their",
        ["threshhold"] = "threshold", ["transfered"] = "transferred", ["truely"] = "truly", ["unkown"] = "unknown", ["untill"] = "until",
        ["usefull"] = "useful", ["utilties"] = "utilities", ["verison"] = "version", ["visiblity"] = "visibility",
        ["vizualization"] = "visualization", ["wether"] = "whether", ["wich"] = "which", ["writen"] = "written", ["writting"] = "writing",
        ["yeild"] = "yield",

        ["an others"] = "and others", ["aims on"] = "aims at", ["aiming on"] = "aiming at", ["it's own"] = "its own", ["it's source"] = "its source",
        ["it's sources"] = "its sources", ["formats is"] = "formats are", ["depends of"] = "depends on", ["is consist of"] = "consists of",
        ["an unique"] = "a unique", ["an user"] = "a user", ["with out"] = "without", ["so that is uses"] = "so that it uses",
        ["among with"] = "along with", ["alot"] = "a lot", ["atleast"] = "at least", ["infact"] = "in fact", ["aswell"] = "as well",
        ["eachother"] = "each other", ["the the"] = "the", ["a a"] = "a", ["of of"] = "of", ["to to"] = "to", ["and and"] = "and",
        ["for for"] = "for", ["with with"] = "with", ["would of"] = "would have", ["should of"] = "should have", ["could of"] = "could have",
    };

    /// <summary>The mistakes that begin with a word.</summary>
    private static readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> s_byFirstWord = ByFirstWord();

    public RuleInfo Info { get; } = new("GSOC605", "misspelling-common", Severity.Info)
    {
        Title = "A word is misspelt",
        Why = "The list is the first that applicants see of a project; the guide's chapter on the ideas page asks for a clean one.",
        Caveat = "A short list of common mistakes, no spelling checker; names and literals are let pass.",
        Bad = """
            The parser [|stuggle|] no more with files from tests [|an others|].
            """,
        Good = """
            The parser struggles no more with files from tests and others.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) => context.Prose.SelectMany(prose => Check(prose, context));

    private IEnumerable<Diagnostic> Check(Prose prose, LintContext context)
    {
        var text = prose.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
                end++;
            if (end > start && MistakeAt(text, start, end) is { } wrong)
            {
                yield return Say(prose, start, wrong, context);
                end = start + wrong.Length;
            }
            start = end + 1;
        }
    }

    private static string? MistakeAt(string text, int start, int endOfWord)
    {
        if (!s_byFirstWord.TryGetValue(text.AsSpan(start, endOfWord - start), out var mistakes))
            return null;
        foreach (var wrong in mistakes)
        {
            var end = start + wrong.Length;
            if (text.AsSpan(start).StartsWith(wrong, StringComparison.OrdinalIgnoreCase) && IsWord(text, start, end) && !(wrong.Contains(' ', StringComparison.Ordinal) && text.AsSpan(end).StartsWith(" of ")))
                return wrong;
        }
        return null;
    }

    private Diagnostic Say(Prose prose, int start, string mistake, LintContext context)
    {
        var (wrong, right) = (prose.Text.Substring(start, mistake.Length), s_mistakes[mistake]);
        var wanted = char.IsUpper(wrong[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        var span = prose.Locate(start, wrong.Length);
        return new(Info, span, $"'{wrong}' should be '{wanted}'") { Fix = context.Source.Slice(span) == wrong ? Fix.Unsafe($"Write '{wanted}'", span, wanted) : null };
    }

    /// <summary>Not a piece of a name such as <c>foo_teh.c</c> or <c>x-teh</c>.</summary>
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || text[start - 1] is ' ' or '(' or '"') && (end == text.Length || text[end] is ' ' or ')' or '"' or ',' or ';' or ':' or '!' or '?' || (text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' ')));

    private static Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var wrong in s_mistakes.Keys)
        {
            var first = wrong.Split(' ')[0];
            if (!lists.TryGetValue(first, out var mistakes))
                lists[first] = mistakes = [];
            mistakes.Add(wrong);
        }
        return lists.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
