using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Tests.Readings;

namespace NewsPipeline.Cleaner.Tests.Features;

/// <summary>Styles by hand, cards whose link is their picture: what sets a block apart where no name does.</summary>
public sealed class SetApartTests
{
    private static float Value(string body, string start, string name)
    {
        var page = FeaturePage.Of(Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(4) + body + "</article>"));
        var rows = new float[BlockFeatures.Size(page)];
        BlockFeatures.Read(page, BlockModel.OwnWords(), rows, TestModels.Ample);
        return rows[(page.Rows[page.IndexOf(start)] * BlockFeatures.Names.Length) + Array.IndexOf(BlockFeatures.Names, name)];
    }

    [Fact]
    public void A_style_that_no_other_text_has_sets_a_line_apart()
    {
        const string Note = "<p style='font-size: 10px'>Letters that insult other readers are not printed, whoever signs them.</p>";
        Assert.InRange(Value(Note, "Letters that", "style-prose-share"), 0, 0.2f);
        Assert.InRange(Value(Note, Pages.Sentence(0), "style-prose-share"), 0.8f, 1);
    }

    [Fact]
    public void Links_of_a_box_are_counted_and_those_that_hold_a_picture()
    {
        const string Card = "<div class=c><div><a href='/fair'><img src=f.jpg></a><p>Harbour fair opens for a whole week.</p><p>All ferries run until two in the morning.</p></div></div>";
        Assert.Equal(1, Value(Card, "Harbour fair", "box1-anchors"));
        Assert.Equal(1, Value(Card, "Harbour fair", "box1-picture-links"));
        Assert.Equal(1, Value(Card, Pages.Sentence(0), "box1-picture-links"));
        Assert.Equal(0, Value("", Pages.Sentence(0), "box1-anchors"));
    }
}
