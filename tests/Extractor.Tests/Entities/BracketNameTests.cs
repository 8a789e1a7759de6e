using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>Names that brackets, short forms and prepositions tell apart.</summary>
public sealed class BracketNameTests
{
    [Fact]
    public void Capitals_right_behind_an_organization_are_its_own() =>
        Assert.Equal(["Norwegian Freight Safety Service"], Names("Officers of the Norwegian Freight Safety Service (FSB) came on Monday. The FSB said the pier was old.", "organization"));

    [Fact]
    public void Capitals_that_do_not_fit_its_words_are_not() =>
        Assert.Equal(["Norwegian Harbour Security Service", "FBI"], Names("Officers of the Norwegian Harbour Security Service (FBI) came on Monday. The FBI said the pier was old.", "organization"));

    [Fact]
    public void A_long_name_with_small_words_is_one_where_its_capitals_recur() =>
        Assert.Equal(["Lakeland Corporation for Lost Boats and Nets"], Names("In June, the Lakeland Corporation for Lost Boats and Nets (LCLBN) voted to open the pier. According to a report, LCLBN is late.", "organization"));

    [Theory]
    [InlineData("The United Nations Harbour Council has a new pier. The Harbour Council came on Monday.", "United Nations Harbour Council")]
    [InlineData("The U.N. Harbour Council has a new pier. The Harbour Council came on Monday.", "U.N. Harbour Council")]
    public void A_council_of_the_nations_is_also_named_without_them(string text, string name) => Assert.Equal([name], Names(text, "organization"));

    [Theory]
    [InlineData("The SEC has seven boats in a row on the pier.")]
    [InlineData("The SEC is the best of all leagues on the pier.")]
    public void What_an_acronym_has_or_is_does_not_tell_which_it_is(string text) => Assert.Empty(Names(text, "organization"));

    [Theory]
    [InlineData("The SEC has charged the owner of the boats on the pier.")]
    [InlineData("The SEC warned the owner of the boats on the pier.")]
    public void What_it_does_tells(string text) => Assert.NotEmpty(Names(text, "organization"));

    [Theory]
    [InlineData("They won the match at Arnold Barns. The final at Arnold Barns is old.")]
    public void Who_only_ever_stands_behind_at_is_no_person(string text) => Assert.Empty(Names(text, "person"));

    [Theory]
    [InlineData("They won the match at Arnold Barns. Barns said it was old.")]
    [InlineData("They shouted at Arnold Barns on the pier.")]
    [InlineData("They were guests at Arnold Barns's house.")]
    public void But_who_acts_or_is_looked_at_is_one(string text) => Assert.NotEmpty(Names(text, "person"));
}
