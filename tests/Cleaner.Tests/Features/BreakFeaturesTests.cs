using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class BreakFeaturesTests
{
    private static readonly string[] Names = [.. BreakFeatures.Names];

    private static float Value(BlockFeatureContext page, string start, string name)
    {
        var row = new float[Names.Length];
        var writer = new FeatureRow(row);
        new BreakFeatures(page).Write(ref writer, page.IndexOf(start));
        return row[Array.IndexOf(Names, name)];
    }

    private static string Article(string mark) =>
        Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(4) + mark + "<p>The Harbour Post has been printed on Pier Road since 1871, and its boats carry it to nine islands.</p></article>");

    [Theory]
    [InlineData("<hr>")]
    [InlineData("<p>* * *</p>")]
    [InlineData("<p>___</p>")]
    [InlineData("<div>–––</div>")]
    public void What_follows_a_break_is_a_small_part_after_the_text(string mark)
    {
        var page = FeaturePage.Of(Article(mark));
        Assert.Equal(0, Value(page, "The Harbour Post has", "since-break"));
        Assert.InRange(Value(page, "The Harbour Post has", "part-prose-share"), 0.01f, 0.2f);
        Assert.InRange(Value(page, "The Harbour Post has", "part-prose-before-share"), 0.8f, 0.99f);
        Assert.Equal(1, Value(page, Pages.Sentence(0), "breaks-after"));
        Assert.Equal(0, Value(page, Pages.Sentence(0), "part-prose-before-share"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>*</p>")]
    [InlineData("<p>…</p>")]
    [InlineData("<p>| |</p>")]
    public void Without_one_all_is_one_part(string mark)
    {
        var page = FeaturePage.Of(Article(mark));
        Assert.Equal(1, Value(page, "The Harbour Post has", "part-prose-share"));
        Assert.Equal(0, Value(page, Pages.Sentence(0), "breaks-after"));
    }
}
