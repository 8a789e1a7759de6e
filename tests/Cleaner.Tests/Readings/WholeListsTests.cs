using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Tests.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class WholeListsTests
{
    private static (BlockFeatureContext Page, float[] Body) Settled(string lists, Func<string, float> probability)
    {
        var page = FeaturePage.Of(Pages.Page($"<article><h1>Council delays repair</h1>{Pages.Paragraphs(3)}{lists}{Pages.Paragraphs(2, from: 6)}</article>"));
        var body = page.Blocks.Select(block => probability(block.Text)).ToArray();
        WholeLists.Settle(page.Tree, page.Blocks, body);
        return (page, body);
    }

    private static float Of((BlockFeatureContext Page, float[] Body) settled, string text) => settled.Body[settled.Page.Blocks.FindIndex(block => block.Text == text)];

    [Fact]
    public void The_items_of_a_list_have_their_mean_by_letters()
    {
        var settled = Settled("<ul><li>Steel<li>Wood, of oak or larch</ul>", text => text == "Steel" ? 0 : 1);
        Assert.Equal(16 / 21.0, Of(settled, "Steel"), 2);
        Assert.Equal(Of(settled, "Steel"), Of(settled, "Wood, of oak or larch"));
    }

    [Fact]
    public void Two_lists_in_a_row_and_paragraphs_stay_apart()
    {
        var settled = Settled("<ul><li>Steel<li>Wood</ul><ul><li>Stone<li>Sand</ul><p>Rope</p>", text => text is "Steel" or "Wood" ? 1 : 0);
        Assert.Equal([1, 1, 0, 0, 0], new[] { "Steel", "Wood", "Stone", "Sand", "Rope" }.Select(text => Of(settled, text)));
    }

    [Fact]
    public void Nothing_but_items_changes()
    {
        var next = 0;
        var (page, body) = Settled("<ul><li>Steel<li>Wood</ul>", _ => next++ % 10 / 10f);
        Assert.All(page.Blocks.Index().Where(entry => entry.Item.Kind != BlockKinds.ListItem), entry => Assert.Equal(entry.Index % 10 / 10f, body[entry.Index]));
    }
}
