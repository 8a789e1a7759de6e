using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Quotes;

/// <summary>Who speaks where somebody else is named nearer by.</summary>
public sealed class NearSpeakerTests
{
    private static Quote[] Read(string text)
    {
        var page = new TestPage { HtmlLanguage = "en" };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph);
        return [.. page.Extract().Quotes];
    }

    [Theory]
    [InlineData("“The pier is open to all of you,” said Zorvik from his Norrvik Institute on Monday.", null)]
    [InlineData("“The pier is open to all of you,” said a spokesman for the Norrvik Institute on Monday.", "Norrvik Institute")]
    public void An_organization_that_an_unknown_name_comes_from_does_not_speak(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(Read(text)).Speaker);

    [Theory]
    [InlineData("“We are glad to be here,” Ann Lee said.\nTom Hill has a new boat, and Mary Berg says she, too, would like to have one. It will be built from the plans she has kept since the early days, and told of in a book.\n“I will sail it all summer,” she said.", "Mary Berg")]
    [InlineData("“We are glad to be here,” said Tom Hill.\nAnn Lee said she is also pleased Mary Berg will lead the crew.\n“I will sail with her all summer,” she said.", "Ann Lee")]
    [InlineData("“We are glad to be here,” said Tom Hill.\nAnn Lee said Mary Berg would lead the crew.\n“I will sail with her all summer,” she said.", "Ann Lee")]
    public void A_pronoun_means_who_speaks_in_a_clause_of_their_own(string text, string speaker) => Assert.Equal(speaker, Read(text)[^1].Speaker);

    [Fact]
    public void Of_whom_quoted_words_tell_something_did_not_say_those_before() =>
        Assert.DoesNotContain(Read("The paper, quoting \"people who were in the harbour,\" said Ann Lee \"was trying to sell all of the old boats.\""), quote => quote.Speaker is "Ann Lee");

    [Fact]
    public void But_who_speaks_between_two_halves_did() =>
        Assert.Equal("Ann Lee", Read("\"The harbour is closed,\" said Ann Lee \"and will be closed all winter.\"")[0].Speaker);

    [Fact]
    public void The_point_of_an_abbreviation_ends_no_sentence() =>
        Assert.Equal("Ann Lee", Assert.Single(Read("“The pier is open to all of you,” project scientist Ann Lee, of the Norrvik Institute in Oslo, Norw., told reporters on Monday.")).Speaker);
}
