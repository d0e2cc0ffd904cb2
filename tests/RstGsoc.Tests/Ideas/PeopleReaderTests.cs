using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Ideas;

/// <summary>Mentor fields in the forms that pages have.</summary>
public sealed class PeopleReaderTests
{
    [Theory]
    [InlineData("Alan Turing", "Alan Turing")]
    [InlineData("Alan Turing <alan@example.org>", "Alan Turing <alan@example.org>")]
    [InlineData("Alan Turing <alan@example.org>, aturing on IRC (#virt OFTC)", "Alan Turing <alan@example.org> irc:aturing #virt OFTC")]
    [InlineData("Alan Turing <a@x.org>, Ada Lovelace\n<b@x.org>", "Alan Turing <a@x.org> | Ada Lovelace <b@x.org>")]
    [InlineData("Alan Turing (IRC nick: aturing)", "Alan Turing irc:aturing")]
    [InlineData("Alan Turing (aturing on #chan, freenode)", "Alan Turing irc:aturing #chan freenode")]
    [InlineData("Alan Turing (aturing)", "Alan Turing irc:aturing")]
    [InlineData("aturing", "irc:aturing")]
    [InlineData("aturing on irc.libera.chat", "irc:aturing irc.libera.chat")]
    [InlineData("alan (at) example.org", "<alan@example.org>*")]
    [InlineData("Alan Turing, alan AT example DOT org", "Alan Turing <alan@example.org>*")]
    [InlineData("Alan Turing (alan [at] example [dot] org) and Ada Lovelace", "Alan Turing <alan@example.org>* | Ada Lovelace")]
    [InlineData("Alan Turing (alan@example.org),\nAda Lovelace  (ada@example.org).", "Alan Turing <alan@example.org> | Ada Lovelace <ada@example.org>")]
    [InlineData("Alan Turing (`turing <https://github.com/turing>`_), *Ada Lovelace*", "Alan Turing @turing {https://github.com/turing} | Ada Lovelace")]
    [InlineData("`Alan Turing <https://github.com/turing>`_", "Alan Turing @turing {https://github.com/turing}")]
    [InlineData("`Alan Turing <https://example.org/people/alan>`_", "Alan Turing {https://example.org/people/alan}")]
    [InlineData("`Alan Turing <mailto:alan@example.org>`_", "Alan Turing <alan@example.org>")]
    [InlineData("`@turing <https://github.com/turing/>`__,\n`@ada <https://github.com/ada/>`__,", "@turing {https://github.com/turing/} | @ada {https://github.com/ada/}")]
    [InlineData("@turing https://github.com/turing @ada https://github.com/ada", "@turing {https://github.com/turing} | @ada {https://github.com/ada}")]
    [InlineData("https://gitlab.com/turing", "@turing {https://gitlab.com/turing}")]
    [InlineData("Alan Turing @turing:matrix.org", "Alan Turing [@turing:matrix.org]")]
    [InlineData("**Alan Turing** (Ada Lovelace [Grace Hopper, Edsger Dijkstra])", "Alan Turing | Ada Lovelace | Grace Hopper | Edsger Dijkstra")]
    [InlineData("Professor Alan Turing and Dr. Ada Lovelace, University of Cambridge, Cambridge.", "Professor Alan Turing | Dr. Ada Lovelace (University of Cambridge) (Cambridge.)")]
    [InlineData("*Alan Turing* (more mentors TBA)", "Alan Turing (more mentors TBA)")]
    [InlineData("Alan Turing (primary), Ada Lovelace (backup)", "Alan Turing (primary) | Ada Lovelace (backup)")]
    [InlineData("Alan Turing - primary, Ada Lovelace", "Alan Turing | Ada Lovelace")]
    [InlineData("Alan Turing & Ada Lovelace / Grace Hopper; Edsger Dijkstra", "Alan Turing | Ada Lovelace | Grace Hopper | Edsger Dijkstra")]
    [InlineData("Alan van der Berg, Radu B. Rusu", "Alan van der Berg | Radu B. Rusu")]
    [InlineData("Primary: Alan Turing; Secondary: Ada Lovelace", "Alan Turing | Ada Lovelace")]
    [InlineData("Alan Turing, contact via the mailing list", "Alan Turing (contact via the mailing list)")]
    [InlineData("TBD", "placeholder")]
    [InlineData("?", "placeholder")]
    [InlineData("Email address and IRC nick", "placeholder")]
    [InlineData("To be announced.", "placeholder")]
    [InlineData("Alan Turing, TBD", "Alan Turing | placeholder")]
    [InlineData("[See the link above, in the profile]", "")]
    [InlineData("ask on the list", "")]
    [InlineData("Cédric Bosdonnat", "Cédric Bosdonnat")]
    [InlineData("王小明 <ming@example.org>", "王小明 <ming@example.org>")]
    public void A_field_names_people(string value, string people)
    {
        var page = IdeaPage.Read(RstDocument.Parse($"Ideas\n=====\n\nOne\n---\n\n-  Mentors: {value.ReplaceLineEndings("\n   ")}\n-  Difficulty: easy\n"));

        ModelListing.People(page.Ideas.Single().Mentors).Should().Be(people);
    }

    [Fact]
    public void A_deep_nest_of_brackets_is_read()
    {
        var page = IdeaPage.Read(RstDocument.Parse($"Ideas\n=====\n\nOne\n---\n\n-  Mentors: Alan {new string('(', 5_000)}\n-  Difficulty: easy\n"));

        page.Ideas.Should().HaveCount(1);
    }
}
