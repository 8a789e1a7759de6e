using System.Text.Json.Nodes;
using NewsPipeline.Cli.Explain;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Explain;

public sealed class ExplainTextTests
{
    [Fact]
    public void Every_block_has_a_line_in_the_order_of_the_page_with_role_score_and_reason_in_columns() =>
        Assert.Equal(
            [
                "tides: 2 of 4 blocks kept, confidence 0.88, source html",
                "",
                "#           ROLE        SCORE  REASON                        TEXT",
                "0  dropped  navigation   -2.5  outside the main text         Home",
                "1  dropped  title         0.0  headline                      Tide tables",
                "2  kept     body        131.0  running text                  The röd flag & the green one were out.",
                "3  kept     body         -4.0  short line amid running text  Home <b>",
            ],
            ExplainText.Lines(SampleExplanation.Create(), int.MaxValue, coloured: false));

    [Fact]
    public void On_a_terminal_what_is_kept_is_green_and_what_is_dropped_faint()
    {
        var lines = ExplainText.Lines(SampleExplanation.Create(), int.MaxValue, coloured: true).ToList();

        Assert.StartsWith("\e[2m0  dropped", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("\e[32m2  kept", lines[5], StringComparison.Ordinal);
        Assert.EndsWith("\e[0m", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_page_was_rejected_stands_under_its_name() =>
        Assert.Equal("rejected: not-article: only 1 sentence", ExplainText.Lines(SampleExplanation.Create(new Rejection(ReasonCodes.NotArticle, "only 1 sentence")), 80, coloured: false).ElementAt(1));

    [Fact]
    public void A_page_that_could_not_be_read_has_no_blocks() =>
        Assert.Equal(
            ["deep: not read", "rejected: page-too-deep: too deep"],
            ExplainText.Lines(new Explanation("deep", null, "<p>", true, null, new Rejection(ReasonCodes.PageTooDeep, "too deep")), 80, coloured: false));

    [Fact]
    public void A_page_does_not_steer_the_terminal()
    {
        var page = SampleExplanation.Create();
        page = page with { Page = page.Page! with { Blocks = [page.Blocks[0] with { Text = "a\e[2Jb\u202Ec\nd" }] } };

        Assert.EndsWith("a[2Jbc d", ExplainText.Lines(page, int.MaxValue, coloured: false).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_the_blocks_are_those_of_the_contract()
    {
        var json = JsonNode.Parse(ExplainJson.Line(SampleExplanation.Create(new Rejection(ReasonCodes.NotArticle, "too little"))))!;

        Assert.Equal(["id", "url", "source", "confidence", "rejected", "blocks"], json.AsObject().Select(property => property.Key));
        Assert.Equal("not-article", (string?)json["rejected"]!["reason"]);
        Assert.Equal("running text", (string?)json["blocks"]![2]!["reason"]);
        Assert.True((bool)json["blocks"]![2]!["kept"]!);
    }
}
