using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Tests.Features;

namespace NewsPipeline.Cleaner.Tests.Hints;

public sealed class HintReaderTests
{
    private static Hint Of(string tag, string id)
    {
        var tree = FeaturePage.Of(Pages.Page($"{Pages.Paragraphs(6)}<{tag} id={id}>{Pages.Sentence(20)}</{tag}>")).Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            if (!tree.IsText(i) && tree.Element(i).GetAttribute("id") == id)
                return tree.Hint(i);
        }
        throw new InvalidOperationException("no such element");
    }

    [Theory]
    [InlineData("section", "what-to-share-with-your-doctor")]
    [InlineData("div", "more-on-repairs-of-old-piers")]
    [InlineData("h2", "related-work")]
    [InlineData("h3", "comments")]
    public void The_address_of_a_section_is_made_of_its_words_and_is_no_name(string tag, string id) => Assert.Equal(Hint.None, Of(tag, id));

    [Theory]
    [InlineData("section", "related-posts", Hint.Related)]
    [InlineData("div", "comments", Hint.Comments)]
    [InlineData("div", "block-share-3", Hint.Share)]
    [InlineData("div", "authorname", Hint.Byline)]
    [InlineData("div", "writerProfile", Hint.AuthorBox | Hint.Byline)]
    [InlineData("div", "block-reporter", Hint.Byline)]
    public void A_short_one_is_a_name(string tag, string id, object hint) => Assert.Equal(hint, Of(tag, id));
}
