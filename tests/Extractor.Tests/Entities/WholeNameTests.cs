namespace NewsPipeline.Extractor.Tests.Entities;

public sealed class WholeNameTests
{
    private static string[] Names(string text)
    {
        var page = new TestPage { HtmlLanguage = "en" };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph);
        return [.. page.Extract().Entities.Select(entity => $"{entity.Name} {entity.Mentions.Count}")];
    }

    [Theory]
    [InlineData("They asked the Norrvik Initiative for Sailors to wait.", "Norrvik Initiative for Sailors 1")]
    [InlineData("They asked the Orlick and Venn Museum to wait.", "Orlick and Venn Museum 1")]
    [InlineData("They asked Bill and Mary Orlick Foundation to wait.", "Bill and Mary Orlick Foundation 1")]
    public void Small_words_do_not_cut_a_name(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("They asked the Senate and Venn Museum to wait.", "Venn Museum 1")]
    [InlineData("They asked Orlick and Venn Museum to wait.", "Venn Museum 1")]
    public void But_two_things_are_two(string text, string name) => Assert.Contains(name, Names(text));

    [Theory]
    [InlineData("They came to the Norrvik Clean Harbour Coalition. The Clean Harbour Coalition is good.", "Norrvik Clean Harbour Coalition 2")]
    [InlineData("They came to Henan Province by boat. The pier of Henan is long.", "Henan Province 2")]
    [InlineData("They came to Yosemite National Park by boat. The pier of Yosemite is long.", "Yosemite National Park 2")]
    public void The_end_of_a_long_name_means_the_whole(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("Explore Norrvik Harbour Coalition. They came to the Norrvik Harbour Coalition.")]
    [InlineData("They came to the Orlo Venn Boats AG. They asked the Venn Boats AG to wait.")]
    public void But_not_where_it_begins_otherwise(string text) => Assert.Equal(2, Names(text).Length);

    [Fact]
    public void A_county_is_not_its_town() => Assert.Equal(2, Names("They came to Los Angeles County. The pier of Los Angeles is long.").Length);

    [Fact]
    public void A_given_name_that_is_an_ordinary_word_opens_a_sentence() => Assert.Equal(["Bill Gaar 1"], Names("Bill Gaar, a lawyer, came to the pier."));

    [Fact]
    public void A_foundation_goes_by_the_family_name_it_bears() => Assert.Equal(["Susan G. Orlick Foundation 2"], Names("They asked the Susan G. Orlick Foundation to wait. Orlick said it will pay."));

    [Fact]
    public void But_not_where_the_text_has_somebody_of_that_name() => Assert.Equal(2, Names("They asked the Susan G. Orlick Foundation to wait. Peter Orlick came, and Orlick said it will pay.").Length);

    [Theory]
    [InlineData("Orlick and Venn came to the pier.")]
    [InlineData("Asked “when will the old pier be open again,” Ann Lee left.")]
    public void A_text_may_begin_with_anything(string text) => Assert.NotNull(Names(text));
}
