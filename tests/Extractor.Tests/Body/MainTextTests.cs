using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class MainTextTests
{
    [Fact]
    public void Kept_blocks_are_joined_by_an_empty_line_and_others_left_out()
    {
        var article = TestPage.Article().Kept("What happened", BlockKinds.Heading).Kept("First.").Block(BlockRoles.Newsletter, "Subscribe!").Kept("Second.").Extract();

        Assert.Equal("What happened\n\nFirst.\n\nSecond.", article.Text);
        Assert.Equal([BlockKinds.Heading, BlockKinds.Paragraph, BlockKinds.Paragraph], article.Blocks.Select(block => block.Kind));
        Assert.Equal("First.", article.Lead);
        Assert.Equal("<p>as Cleaner made it</p>", article.Html);
    }

    [Fact]
    public void The_dateline_leaves_the_text_for_fields_of_its_own()
    {
        var article = TestPage.Article().Kept("OSLO (NTB) – The new bridge was opened on Wednesday by the mayor.").Extract();

        Assert.Equal("The new bridge was opened on Wednesday by the mayor.", article.Text);
        Assert.Equal("Oslo", article.Dateline);
        Assert.Equal("NTB", article.Credit);
    }

    [Theory]
    [InlineData("one two  three", 3)]
    [InlineData("it's a well-known fact", 5)]
    [InlineData("橋が開通", 4)]
    [InlineData("3,5 % of 2024", 4)]
    [InlineData("", 0)]
    public void Words_are_counted_and_each_ideograph_is_one(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Fact]
    public void The_hash_is_that_of_the_text_whatever_its_white_space_and_composition()
    {
        Assert.Equal(ContentHash.Of("caf\u00E9 bar"), ContentHash.Of(" cafe\u0301\n\n bar "));
        Assert.NotEqual(ContentHash.Of("caf\u00E9 bar"), ContentHash.Of("cafe bar"));
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ContentHash.Of(" \n"));
    }

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u0301a b\u0301", "\u0301a b\u0301")]
    public void Letters_and_marks_are_composed_as_in_NFC(string apart, string composed) => Assert.Equal(composed, Composition.Compose(apart));

    [Fact]
    public void A_lone_surrogate_does_not_stop_the_hash() => Assert.Equal(64, ContentHash.Of("a\uD800b").Length);
}
