using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Tests.Readings;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class BlockFeaturesTests
{
    private static readonly WordWeights Words = BlockModel.OwnWords();

    private static float[] Rows(BlockFeatureContext page)
    {
        var rows = new float[BlockFeatures.Size(page)];
        // What is not written stays no number.
        Array.Fill(rows, float.NaN);
        BlockFeatures.Read(page, Words, rows, TestModels.Ample);
        return rows;
    }

    [Fact]
    public void It_ends_with_the_time()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        var deadline = new Deadline(new SteppingClock(TimeSpan.FromSeconds(2)), TimeSpan.FromSeconds(1), CancellationToken.None);
        Assert.Throws<PageRefusedException>(() => BlockFeatures.Read(page, Words, new float[BlockFeatures.Size(page)], deadline));
    }

    [Fact]
    public void No_name_stands_twice() => Assert.Equal(BlockFeatures.Names.Length, BlockFeatures.Names.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Names_hold_no_white_space_since_their_files_are_lists_of_them() => Assert.All(BlockFeatures.Names, name => Assert.DoesNotContain(name, char.IsWhiteSpace));

    [Fact]
    public void Every_group_writes_as_many_numbers_as_it_names()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        var position = new PositionFeatures(page);
        var breaks = new BreakFeatures(page);
        var repeats = new RepeatFeatures(page);
        var rules = new RuleFeatures(page);
        var whole = new PageFeatures(page);
        var row = new FeatureRow(new float[BlockFeatures.Names.Length]);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Rows[i] < 0)
                continue;
            row = new FeatureRow(new float[BlockFeatures.Names.Length]);
            var written = 0;
            TextFeatures.Write(ref row, page.Blocks[i], page.Host);
            Assert.Equal(written += TextFeatures.Names.Length, row.Count);
            MarkupFeatures.Write(ref row, page.Tree, page.Blocks[i], page.Prose);
            Assert.Equal(written += MarkupFeatures.Names.Length, row.Count);
            ContainerFeatures.Write(ref row, page, i);
            Assert.Equal(written += ContainerFeatures.Names.Length, row.Count);
            position.Write(ref row, i);
            Assert.Equal(written += PositionFeatures.Names.Length, row.Count);
            breaks.Write(ref row, i);
            Assert.Equal(written += BreakFeatures.Names.Length, row.Count);
            EvidenceFeatures.Write(ref row, page, Words, i);
            Assert.Equal(written += EvidenceFeatures.Names.Length, row.Count);
            repeats.Write(ref row, i);
            Assert.Equal(written += RepeatFeatures.Names.Length, row.Count);
            rules.Write(ref row, i);
            Assert.Equal(written += RuleFeatures.Names.Length, row.Count);
            whole.Write(ref row);
            Assert.Equal(written + PageFeatures.Names.Length, row.Count);
            Assert.Equal(BlockFeatures.Names.Length, row.Count + NeighbourFeatures.Names.Length);
        }
        Assert.NotEqual(0, row.Count);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Every_number_of_every_row_is_written_and_finite(string body)
    {
        var page = FeaturePage.Of(Pages.Page(body));
        var rows = Rows(page);
        Assert.Equal(page.Candidates * BlockFeatures.Names.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
            Assert.True(float.IsFinite(rows[i]), BlockFeatures.Names[i % BlockFeatures.Names.Length]);
    }

    public static TheoryData<string> Bodies => new(
        FeaturePage.Html,
        "<p>" + Pages.Sentence(0),
        "<article><h1></h1><p>“</p><p>...</p><p>" + Pages.Sentence(1) + "</p></article>",
        "<article><p>" + string.Concat(Enumerable.Repeat("港湾の会議は火曜日の夜に開かれた。", 9)) + "</p><p>１２３</p></article>",
        "<article>" + Pages.Paragraphs(2) + "<p><a href='mailto:ada@harbour-post.example'>ada@harbour-post.example</a></p><p><a href='//x'>1</a></p></article>",
        "<div>" + string.Concat(Enumerable.Repeat("<div>", 300)) + Pages.Paragraphs(2));

    [Fact]
    public void A_page_without_a_candidate_has_no_rows() => Assert.Empty(Rows(FeaturePage.Of(Pages.Page("<nav><a href='/a'>News</a></nav>"))));

    [Fact]
    public void The_same_page_gives_the_same_rows() => Assert.Equal(Rows(FeaturePage.Of(FeaturePage.Html)), Rows(FeaturePage.Of(FeaturePage.Html)));

    [Fact]
    public void Export_and_reading_see_the_same_rows()
    {
        var input = new PageInput { Content = FeaturePage.Html, MediaType = "text/html", Url = "https://harbour-post.example/news/pier" };
        var table = Pages.Cleaner.ReadFeatures(input, TestContext.Current.CancellationToken);
        var page = FeaturePage.Of(FeaturePage.Html);
        Assert.NotNull(table);
        Assert.Equal(BlockFeatures.Names, table.Names);
        Assert.Equal(Rows(page), table.Rows);
        Assert.Equal(page.Blocks.Where((_, i) => page.Rows[i] >= 0).Select(block => block.Text), table.Texts);
    }

    [Fact]
    public void A_neighbour_shows_the_features_of_its_own_row_and_says_where_there_is_none()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        var rows = Rows(page);
        var width = BlockFeatures.Names.Length;
        int own = Array.IndexOf(BlockFeatures.Names, "letters"), below = Array.IndexOf(BlockFeatures.Names, "+1-letters");
        var seen = new HashSet<float>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Rows[i] < 0)
                continue;
            var shown = rows[(page.Rows[i] * width) + below];
            var expected = i + 1 == page.Blocks.Count ? -2 : page.Rows[i + 1] < 0 ? -3 : rows[(page.Rows[i + 1] * width) + own];
            Assert.Equal(expected, shown);
            seen.Add(Math.Min(0, shown));
        }
        Assert.Contains(0, seen);
        Assert.Contains(-3, seen);
    }
}
