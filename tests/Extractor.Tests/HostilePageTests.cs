using System.Text;
using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests;

/// <summary>Pages made to break the extractor: none may throw, and none may cost time with the square of its size.</summary>
public sealed class HostilePageTests
{
    [Theory]
    [InlineData(@"{""@type"": ""NewsArticle"", ""headline"": ""Bridge \ud800 opens"", ""author"": ""\udc00 Ann""}")]
    [InlineData(@"{""@type"": ""NewsArticle"", ""\ud800"": 1, ""author"": {""name"": ""\uD83D""}}")]
    [InlineData(@"{""@type"": ""\ud800"", ""@id"": ""\ud800""}")]
    [InlineData(@"{""@type"": ""NewsArticle"", ""@id"": ""#a"", ""author"": {""@id"": ""#a""}, ""publisher"": {""@id"": ""#a""}}")]
    [InlineData(@"{""@type"": ""NewsArticle"", ""datePublished"": ""9999-12-31T23:59:59-14:00"", ""dateModified"": ""0001-01-01T00:00:00+14:00""}")]
    [InlineData(@"{""@type"": ""NewsArticle"", ""datePublished"": ""99999-01-01"", ""dateModified"": ""0000-00-00""}")]
    [InlineData(@"{""@type"": ""NewsArticle"", ""datePublished"": {}, ""author"": [[], null, {}, 1, true], ""image"": {""url"": []}, ""keywords"": {""a"": 1}}")]
    [InlineData(@"{""@type"": ""BreadcrumbList"", ""itemListElement"": [{""position"": 1e400, ""item"": {""@id"": 1}}]}")]
    public void Odd_JSON_LD_does_not_break_the_record(string json)
    {
        var article = TestPage.Article().JsonLd(json).Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Fact]
    public void A_pair_of_escaped_surrogates_is_read() =>
        Assert.Equal("Bridge \U0001F6A2 opens", TestPage.Article(h1: null).JsonLd(@"{""@type"": ""NewsArticle"", ""headline"": ""Bridge \ud83d\udea2 opens""}").Body().Extract().Title);

    [Fact]
    public void Lone_surrogates_in_any_text_are_borne()
    {
        const string odd = "Odd \uD800 text of the page";
        var page = TestPage.Article(odd).JsonLd($$"""{"@type": "NewsArticle", "headline": "{{odd}}"}""").Meta("author", odd).Meta("og:site_name", odd).Meta("keywords", odd).Meta("article:section", odd).Fact(FactKinds.Byline, "By " + odd)
            .Block(BlockRoles.Related, odd).Block(BlockRoles.Subtitle, odd).Block(BlockRoles.Tags, odd).Body();

        Assert.Equal(3, page.Extract().Blocks.Count);
    }

    [Fact]
    public void A_long_text_is_not_cut_within_a_character()
    {
        var tail = TestPage.Article().Meta("og:image:alt", new string('a', 1999) + "\U0001F6A2").Meta("og:image", "https://lakeside.example/a.png").Body().Extract().Images[0].Alt!;

        Assert.False(char.IsSurrogate(tail[^1]));
    }

    [Fact]
    public void A_language_of_a_million_letters_is_none()
    {
        var page = new TestPage { HtmlLanguage = "en" + new StringBuilder().Insert(0, "-aa", 350_000) }.Headline("Bridge opens early").Body();

        Assert.Equal("en", page.Extract().Language);
    }

    [Fact]
    public void A_title_of_a_million_separators_costs_little()
    {
        var title = new StringBuilder().Insert(0, "a - ", 250_000).Append('b').ToString();
        var page = new TestPage { DocumentTitle = title, Address = "https://lakeside.example/a" }.Headline("Bridge opens early").Body();

        Assert.Equal("Bridge opens early", page.Extract().Title);
    }

    [Fact]
    public void A_headline_repeated_in_a_million_tags_costs_little()
    {
        var page = TestPage.Article("One two three four five");
        var line = new StringBuilder().Insert(0, "one,two,three,four,five,x y,", 500).ToString();
        for (var i = 0; i < 400; i++)
            page.Meta("article:tag", line);

        Assert.Contains("x y", page.Body().Extract().Tags);
    }

    [Fact]
    public void A_hundred_thousand_names_for_one_address_cost_little()
    {
        var links = Enumerable.Range(0, 100_000).Select(i => new BlockLink { Text = "Link " + i, Url = "https://lakeside.example/" + "a" }).ToArray();

        Assert.Equal(100_000, TestPage.Article().Body().Kept("Links", BlockKinds.Paragraph, links).Extract().Links.Count);
    }

    [Fact]
    public void A_caption_of_a_million_colons_costs_little()
    {
        var caption = new StringBuilder().Insert(0, "Foto: a ", 250_000).ToString();
        var page = TestPage.Article().Body();
        for (var i = 0; i < 100; i++)
            page.Image(new PageImage { Url = $"https://lakeside.example/{i}.jpg", Caption = caption });

        Assert.Equal(50, page.Extract().Images.Count);
    }

    [Fact]
    public void An_archive_of_dates_costs_little()
    {
        var page = TestPage.Article().Body();
        for (var i = 0; i < 40_000; i++)
            page.Block(BlockRoles.Date, new DateOnly(1990, 1, 1).AddDays(i % 12_000).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(3, page.Extract().Blocks.Count);
    }

    [Fact]
    public void A_hundred_thousand_bylines_cost_little()
    {
        var page = TestPage.Article().Block(BlockRoles.Byline, "By Ann Lee");
        for (var i = 0; i < 100_000; i++)
            page.Block(BlockRoles.Byline, "Filed by the harbour desk");

        Assert.Equal("Ann Lee", page.Body().Extract().Authors[0]);
    }

    [Theory]
    [InlineData("   - BERLIN -- The new bridge over the lake was opened on Wednesday.")]
    [InlineData("   — BERLIN — The new bridge over the lake was opened on Wednesday.")]
    public void A_text_that_begins_with_blanks_and_a_dash_is_borne(string text) => Assert.Equal(4, TestPage.Article().Kept(text).Body().Extract().Blocks.Count);

    [Theory]
    [InlineData("   3 May 2024, Berlin")]
    [InlineData(" , 3 May 2024")]
    public void So_is_a_date_line(string line) => Assert.Equal(3, TestPage.Article().Block(BlockRoles.Date, line).Block(BlockRoles.Byline, line).Body().Extract().Blocks.Count);

    [Fact]
    public void No_article_has_thousands_of_authors()
    {
        var names = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"Ann {(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}\""));

        Assert.InRange(TestPage.Article().JsonLd($$"""{"@type": "NewsArticle", "author": [{{names}}]}""").Body().Extract().Authors.Count, 1, 50);
    }

    [Fact]
    public void A_paragraph_as_long_as_a_book_is_read_up_to_a_word()
    {
        const string sentence = "“The bridge opens early this year,” said Mayor Ann Lindqvist. ";
        var page = new TestPage { HtmlLanguage = "en" }.Headline("Bridge opens early").Kept(new StringBuilder().Insert(0, sentence, 5_000).ToString()).Kept("Mayor Jorun Halle came later.");

        var article = page.Extract();

        var read = 200_000 / sentence.Length;
        Assert.InRange(article.Quotes.Sum(quote => quote.Parts.Count), read - 1, read + 1);
        Assert.InRange(Assert.Single(article.Entities).Mentions.Count, read - 1, read + 1);
    }

    [Fact]
    public void A_word_as_long_as_a_book_is_borne() =>
        Assert.Single(new TestPage { HtmlLanguage = "en" }.Headline("Bridge opens early").Kept("Mayor Ann Lindqvist came.").Kept(new string('A', 300_000)).Extract().Entities);
}
