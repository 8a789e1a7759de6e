using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

/// <summary>Speakers who are described instead of named, and speech that a verb other than "say" leads up to.</summary>
public sealed class DescribedSpeakerTests
{
    [Theory]
    [InlineData("“The boats are all in the harbour,” the 41-year-old said.")]
    [InlineData("“The boats are all in the harbour,” said the 41-year-old.")]
    [InlineData("“The boats are all in the harbour,” the 6-foot-2 rower from the north said.")]
    public void An_age_means_the_one_person_who_was_named(string quoted) =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn($"Ann Lee won the race on Monday.\n{quoted}")).Speaker);

    [Fact]
    public void But_not_where_two_were_named() =>
        Assert.Null(Assert.Single(QuotesIn("Ann Lee beat Nora Berg on Monday.\n“The boats are all in the harbour,” the 41-year-old said.")).Speaker);

    [Theory]
    [InlineData("„Die Boote liegen alle im Hafen“, sagte der 41-Jährige.", null)]
    [InlineData("„Die Boote liegen alle im Hafen“, sagte die 41-Jährige.", "Anna Brandt")]
    public void In_German_its_article_must_fit(string quoted, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(QuotesIn($"Anna Brandt kam am Montag in die Stadt, und der Hafen ist nicht groß, und das Meer ist alt.\n{quoted}", "de")).Speaker);

    [Theory]
    [InlineData("Ann Lee called the plan part of a “long row of bad ideas” on Monday.", "Ann Lee")]
    [InlineData("Ann Lee called the old wooden pier a “danger to all of the boats” on Monday.", "Ann Lee")]
    public void What_somebody_calls_a_thing_is_theirs(string text, string speaker) => Assert.Equal(speaker, Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("Ann Lee called for a vote on the “end of the old pier” on Monday.")]
    [InlineData("The pier was called by many in the town a “danger to all boats” on Monday.")]
    public void But_not_what_they_call_for_or_is_called_so(string text) => Assert.All(QuotesIn(text), quote => Assert.Null(quote.Speaker));

    [Fact]
    public void One_of_a_board_is_named_behind_a_comma() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("The pier is old, said another board member, Ann Lee, a sailor. “We should build a new one soon.”")).Speaker);

    [Fact]
    public void Who_tells_is_named_right_before_the_participle() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("The papers have an e-mail from Ann Lee telling them: “In the end they want the pier and see how to get it.”")).Speaker);

    [Theory]
    [InlineData("Norrvik Shipping Co. sold its boats.\n“The boats were all too old for us,” the company said.", "Norrvik Shipping Co.")]
    [InlineData("The Norrvik Boat Alliance met on Monday.\n“The boats were all too old for us,” the alliance said.", "Norrvik Boat Alliance")]
    [InlineData("Norrvik Shipping Co. sold its boats.\n“The boats were all too old for us,” the university said.", null)]
    [InlineData("Norrvik Shipping Co. met Orlund Boats Inc. on Monday.\n“The boats were all too old for us,” the company said.", null)]
    [InlineData("A photo was shown on Norrvik Shipping Co. first.\n“The boats were all too old for us,” the company said.", null)]
    public void A_body_is_the_one_that_was_named_and_fits(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("“The boats were all too old for us,” Anna said.")]
    [InlineData("“The boats were all too old for us,” says Anna, a sailor in the north.")]
    public void A_given_name_alone_speaks_right_beside_the_marks(string text) => Assert.Equal("Anna", Assert.Single(QuotesIn(text)).Speaker);

    [Fact]
    public void Or_it_means_who_has_it() =>
        Assert.Equal("Anna Venn", Assert.Single(QuotesIn("Anna Venn came late.\n“The boats were all too old for us,” Anna said.")).Speaker);

    [Fact]
    public void A_point_within_a_name_ends_no_sentence() =>
        Assert.Equal("Bob Hill Jr.", Assert.Single(QuotesIn("Mayor Bob Hill Jr. said in the paper that the law does not help them to “sell the boats before the winter.”")).Speaker);

    [Theory]
    [InlineData("Tom Berg told the court that Bob Hill had sold all of the boats.\n“I never saw the boats again,” he said.", "Tom Berg")]
    [InlineData("Mary Berg told the court that Bob Hill had sold all of the boats.\n“I never saw the boats again,” he said.", "Bob Hill")]
    public void A_pronoun_means_who_told_it_rather_than_whom_it_is_about(string text, string speaker) => Assert.Equal(speaker, Assert.Single(QuotesIn(text)).Speaker);
}
