using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Tests.Features;

namespace NewsPipeline.Cleaner.Tests.Hints;

public sealed class LinkBoxesTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 5).Select(i => $"<p>{Pages.Sentence(i)}</p>"));

    private static Hint Of(string name, string inner, string around = "%")
    {
        var tree = FeaturePage.Of(Pages.Page(around.Replace("%", $"<div id=it class='{name}'>{inner}</div>", StringComparison.Ordinal))).Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            if (!tree.IsText(i) && tree.Element(i).GetAttribute("id") == "it")
                return tree.Hint(i);
        }
        throw new InvalidOperationException("no such element");
    }

    [Theory]
    [InlineData("answer-card")]
    [InlineData("recipe recipe-layout-soup-card")]
    [InlineData("table-of-contents-section")]
    public void What_has_text_of_its_own_and_hardly_a_link_is_a_part_of_the_text(string name) =>
        Assert.False(Of(name, Long + "<a href='/print'>Print</a>").Any(Hint.Card | Hint.Related | Hint.Navigation));

    [Fact]
    public void A_short_card_is_another_article() =>
        Assert.Equal(Hint.Related, Of("news-card", $"<h3>Storm warning</h3><p>{Pages.Sentence(0)}</p>"));

    [Fact]
    public void So_is_one_of_links() =>
        Assert.Equal(Hint.Related, Of("news-card", string.Concat(Enumerable.Range(0, 6).Select(i => $"<p><a href='/{i}'>{Pages.Sentence(i)}</a></p>"))));

    [Fact]
    public void So_is_one_that_is_a_link_as_a_whole() => Assert.Equal(Hint.Related, Of("news-card", Long, "<a href='/storm'>%</a>"));

    [Fact]
    public void Text_that_is_not_shown_does_not_count() =>
        Assert.Equal(Hint.Related, Of("news-card", $"<p>{Pages.Sentence(0)}</p><div hidden>{Long}</div>", "%" + Pages.Paragraphs(6, 20)));

    [Fact]
    public void A_menu_is_one() =>
        Assert.True(Of("main-menu", string.Concat(Enumerable.Range(0, 40).Select(i => $"<li><a href='/{i}'>Harbours of the coast {i}</a>"))).Any(Hint.Navigation));

    [Fact]
    public void A_recipe_on_a_card_is_main_text()
    {
        var card = "<div class='recipe recipe-style-card'><h2>Fish soup</h2><a href='/print'>Print</a><p>" + Pages.Sentence(30) + "</p><ul><li>400 grams of cod or of any other white fish<li>two large onions, cut into thin rings</ul><ol>"
            + string.Concat(Enumerable.Range(31, 5).Select(i => $"<li>{Pages.Sentence(i)}</li>")) + "</ol></div>";
        var text = Pages.Text(Pages.Cleaned(Pages.Page("<article><h1>Soup of the harbour</h1>" + Pages.Paragraphs(8) + card + "</article>", "Soup of the harbour")));
        for (var i = 30; i < 36; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
    }
}
