using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>Family names that are something else, too, of two words, or of a list of persons.</summary>
public sealed class FamilyNameTests
{
    [Theory]
    [InlineData("Anna Driver, a scientist, came.\n\"The boats are in the harbour now,\" Dr Driver said.", "Anna Driver")]
    [InlineData("Anna Driver, a scientist, came.\n\"The boats are in the harbour now,\" Driver said.", "Anna Driver")]
    [InlineData("The team's owner, Peter Dane, came late.\n\"The boats are in the harbour now,\" Mr. Dane said.", "Peter Dane")]
    [InlineData("Nora Boats, chief executive of the harbour, came.\n\"The boats are in the harbour now,\" Boats said.", "Nora Boats")]
    [InlineData("Peter River, executive director of the harbour, came.\n\"The boats are in the harbour now,\" River said.", "Peter River")]
    public void A_family_name_may_be_an_ordinary_word(string text, string name) => Assert.Equal(name, Assert.Single(QuotesIn(text)).Speaker);

    [Fact]
    public void A_holiday_is_no_person() =>
        Assert.Equal("Bob Hill", QuotesIn("\"It was all that we had,\" said Nora Day, who keeps the lighthouse.\nThe sea is calm, said Bob Hill, who sees no end before Christmas Day.\n\"There is a storm that will come over the harbour,\" he said.")[^1].Speaker);

    [Fact]
    public void A_woman_of_an_unknown_kind_of_name_is_nearer_than_another() =>
        Assert.Equal("Nora Boats", QuotesIn("“The pier is closed for the winter,” said Ann Lee.\nOf the plan, Nora Boats, chief executive of the boat union, said it was good.\n“It will help all the boats of the town,” she said.")[^1].Speaker);

    [Fact]
    public void A_short_title_at_the_end_is_a_name() => Assert.Equal(["Orn Sen"], Names("They met Prime Minister Orn Sen on Monday. Orn Sen was late.", "person"));

    [Fact]
    public void Two_last_words_mean_the_whole_name() =>
        Assert.Equal("Gonzalo Orlo Venna", QuotesIn("President Gonzalo Orlo Venna came on Monday.\n\"The pier is closed for the winter,\" Orlo Venna said.")[^1].Speaker);

    [Theory]
    [InlineData("\"The pier is closed for the winter,\" said lead author Orlune Van der Venn, a student at the harbour.", "Orlune Van der Venn")]
    [InlineData("\"The pier is closed for the winter,\" said Orlune \"Orly\" Venn (Harbour Institute).", "Orlune \"Orly\" Venn")]
    [InlineData("\"The pier is closed for the winter,\" said Orlune Venn.", "Orlune Venn")]
    [InlineData("\"The pier is closed for the winter,\" said Otters goalkeeper Orlune Venn.", "Orlune Venn")]
    public void Who_speaks_beside_the_marks_is_a_person(string text, string name) => Assert.Equal(name, Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("\"The pier is closed for the winter,\" said Orlune Boats.")]
    [InlineData("It was closed, said the risk analyst Orlune Intelligence.")]
    [InlineData("\"The pier is closed for the winter,\" said Orlune Institutional Equities.")]
    public void But_a_firm_is_none(string text) => Assert.Empty(Names(text, "person"));

    [Fact]
    public void A_nickname_is_part_of_the_name_and_means_them() =>
        Assert.Equal(["Anna “Mari” Kosk"], Names("They met Anna “Mari” Kosk on Monday. Mari Kosk was late.", "person"));

    [Fact]
    public void In_a_row_of_persons_all_are_persons() =>
        Assert.Equal(["Ann Lee", "Orlune Venn", "Bob Hill"], Names("They met Ann Lee, Orlune Venn and Bob Hill on Monday.", "person"));

    [Theory]
    [InlineData("They met Ann Lee, Orlune Venn, and saw the pier on Monday.")]
    [InlineData("They met Ann Lee and Orlune Venn on Monday.")]
    public void But_not_beside_one(string text) => Assert.Equal(["Ann Lee"], Names(text, "person"));

    [Fact]
    public void A_name_keeps_the_point_of_its_end() => Assert.Equal(["Bob Hill Jr."], Names("They met Bob Hill Jr. on Monday. Then Bob Hill Jr. left.", "person"));

    [Fact]
    public void The_subject_of_a_sentence_is_a_person_where_the_last_word_speaks() =>
        Assert.Equal("Orlune Venn", Assert.Single(QuotesIn("Orlune Venn had to think about it.\n\"The pier is closed for the winter,\" Venn said.")).Speaker);
}
