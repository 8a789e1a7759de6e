using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class CreditAloneTests
{
    [Theory]
    [InlineData("The old pier stays, said the mayor. (AFP)", "AFP")]
    [InlineData("“The old pier stays.” (Reuters)", "Reuters")]
    [InlineData("It was told to the Associated Press (AP)", null)]
    [InlineData("The old pier stays, said the mayor. (Ann Lee)", null)]
    [InlineData("AFP", "AFP")]
    public void An_agency_alone_behind_the_last_sentence_is_the_credit(string last, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Body().Kept(last).Extract().Credit);

    [Theory]
    [InlineData("—Associated Press", BlockRoles.AuthorBox, "Associated Press")]
    [InlineData("Ann Lee lives by the Associated Press building.", BlockRoles.AuthorBox, null)]
    [InlineData("Associated Press", BlockRoles.Footer, null)]
    public void An_agency_alone_in_a_note_right_below_the_text_is_the_credit(string note, string role, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Body().Block(BlockRoles.AuthorBox, "Ann Lee keeps a boat.").Block(role, note).Extract().Credit);

    [Theory]
    [InlineData("Associated Press", BlockRoles.Boilerplate, "Associated Press")]
    [InlineData("REUTERS", BlockRoles.Boilerplate, "REUTERS")]
    [InlineData("AA", BlockRoles.Boilerplate, null)]
    [InlineData("Map", BlockRoles.Boilerplate, null)]
    [InlineData("App", BlockRoles.Boilerplate, null)]
    [InlineData("Associated Press", BlockRoles.Caption, null)]
    [InlineData("Associated Press", BlockRoles.Listing, null)]
    public void An_agency_alone_in_a_line_by_the_headline_is_the_credit(string line, string role, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Block(role, line).Body().Extract().Credit);

    [Theory]
    [InlineData("span[itemprop=sourceOrganization]", "Harbour Wire")]
    [InlineData("meta[itemprop=name] in span[itemprop=sourceOrganization]", "Harbour Wire")]
    [InlineData("meta[itemprop=tickerSymbol] in span[itemprop=sourceOrganization]", null)]
    public void The_organization_of_the_microdata_is_the_credit(string hint, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Fact(FactKinds.Microdata, "Harbour Wire", hint: hint).Body().Extract().Credit);

    [Fact]
    public void A_source_right_under_a_list_is_the_list_s() =>
        Assert.Null(TestPage.Article().Body().Kept("Ferries: 12", BlockKinds.ListItem).Block(BlockRoles.Boilerplate, "Source: Harbour Wire").Extract().Credit);
}
