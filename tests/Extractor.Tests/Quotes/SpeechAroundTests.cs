using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

public sealed class SpeechAroundTests
{
    [Theory]
    [InlineData("The boats bear the slogans “We love the old pier here” and “No more boats for the rich.”")]
    [InlineData("They carried signs that read “We want our old pier back now.”")]
    [InlineData("Ann Lee wrote a book, which is titled: “How we came to love the old pier.”")]
    public void What_signs_and_titles_say_is_no_speech(string text) => Assert.Empty(QuotesIn(text));

    [Theory]
    [InlineData("She came with a banner: “We want our old pier back,” Ann Lee said.")]
    [InlineData("They held a banner saying “No Pier.”\n“We want our old pier back,” Ann Lee said.")]
    public void But_what_somebody_says_behind_a_sign_is(string text) => Assert.Equal("Ann Lee", Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("Ann Lee greeted the news as “a very good day for the pier.”")]
    [InlineData("Ann Lee has referred to the pier as “a place of joy.”")]
    [InlineData("The pier was sold, but Ann Lee described the deal with the bank as “good for the whole harbour.”")]
    public void What_something_is_described_as_is_quoted(string text) => Assert.Equal("Ann Lee", Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("Ann Lee came to the pier, described by many as “good for the harbour.”")]
    [InlineData("Ann Lee was greeted by the crew as “a friend of the pier.”")]
    public void But_not_by_whom_it_is_about(string text) => Assert.DoesNotContain(QuotesIn(text), quote => quote.Speaker == "Ann Lee");

    [Fact]
    public void A_negated_verb_says_nothing() =>
        Assert.Equal("Rita Orlick", Assert.Single(QuotesIn("Rita Orlick said he doesn't complain much as “the best man of the pier.”")).Speaker);

    [Fact]
    public void A_mark_glued_to_a_comma_opens() =>
        Assert.Equal(("Ann Lee", "We do have the best pier of all."), QuotesIn("Ann Lee told reporters last week,\"We do have the best pier of all.\" The boats came in.").Select(quote => (quote.Speaker, quote.Text)).Single());

    [Fact]
    public void Others_who_speak_between_part_the_quotes() =>
        Assert.Equal(2, QuotesIn("“The pier is the best place of all,” wrote a female sailor, while a daughter remarked, “My mother sails there every day.”").Length);

    [Theory]
    [InlineData("“The pier was a bad deal,” says Ann Lee, who told her brother, “We need to sell it all.”")]
    [InlineData("“The pier was a bad deal,” Ann Lee said in a note when she announced the sale. “We need to sell it all.”")]
    public void But_not_the_same_speaker(string text) => Assert.Equal("Ann Lee", Assert.Single(QuotesIn(text)).Speaker);

    [Fact]
    public void A_participle_at_the_beginning_goes_on_from_the_sentence_before() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("Ann Lee said the pier was old. Adding that “nobody wants to pay for the pier,” she left the room.")).Speaker);

    [Theory]
    [InlineData("“The pier is the best place for all of us,” user Orlo Long Pig wrote.", "Orlo Long Pig")]
    [InlineData("“The pier is the best place for all of us,” commenter Orlo wrote.", "Orlo")]
    public void Users_have_names_of_any_words(string text, string speaker) => Assert.Equal(speaker, Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("Norrvik Shipping Inc. said that this is not the case.", "Norrvik Shipping Inc.")]
    [InlineData("Norrvik Shipping Inc. said that this is not so. They asked the Orlo Boats Group.", null)]
    [InlineData("This is not the case of Norrvik Shipping Inc.", null)]
    public void It_is_the_organization_that_spoke_and_no_other(string before, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(QuotesIn($"{before} The boats came in with the “best” of winds.\n“We are glad that so many people came to the pier,” it said.")).Speaker);

    [Fact]
    public void Somebody_of_the_gender_comes_before_an_older_speaker_of_none() =>
        Assert.Equal("Mary Adams", QuotesIn("Pat Orlick said: “We will open the pier for all of you.”\nFor Mary Adams, the pier is home. She sails in June, and she sleeps there.\n“It is the best place we ever had here,” she said.")[1].Speaker);

    [Theory]
    [InlineData("Ann Lee kept her remarks short: “We will come back to the old pier next year.”", "Ann Lee")]
    [InlineData("Head Coach Peter Orlick took a jab at one hater: “You never saw the pier in your life.”", "Peter Orlick")]
    [InlineData("They spoke of Ann Lee: “We will come back to the old pier next year.”", null)]
    [InlineData("Ann Lee looked at Peter Orlick: “We will come back to the old pier next year.”", null)]
    [InlineData("Peter Orlick, she would intone, got up early in the morning: “We will come back to the pier.”", null)]
    public void A_colon_behind_one_person_leads_up_to_speech(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(QuotesIn(text)).Speaker);
}
