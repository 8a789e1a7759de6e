using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class LabelledLinesTests
{
    private static CleanedPage Amid(string paragraphs) => Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(4)}{paragraphs}{Pages.Paragraphs(4, from: 8)}</article>"));

    [Theory]
    [InlineData("<p><b>MORE: </b><a href='/2024/03/fares'>Ferry fares rise again in the spring</a></p>")]
    [InlineData("<p><a href='/2024/03/fares'>PHOTOS OF THE DAY: Ferry fares rise again in the spring</a></p>")]
    public void One_link_behind_a_label_in_capitals_is_related(string line)
    {
        var page = Amid(line);
        var block = Assert.Single(page.Blocks, block => block.Text.Contains("Ferry fares", StringComparison.Ordinal));
        Assert.False(block.Kept);
        Assert.Equal(BlockRoles.Related, block.Role);
    }

    [Theory]
    [InlineData("<p><b>MAYOR:</b> No decision will be taken before the <a href='/report'>report on the currents</a> has been read by all members of the council.</p>")]
    [InlineData("<p><b>MAYOR:</b> No decision will be taken before the report on the currents has been read by all members of the council.</p>")]
    public void What_somebody_says_behind_a_label_is_text(string line) =>
        Assert.True(Assert.Single(Amid(line).Blocks, block => block.Text.StartsWith("MAYOR", StringComparison.Ordinal)).Kept);

    [Fact]
    public void A_sentence_behind_a_dateline_is_text_though_all_of_it_is_linked() =>
        Assert.True(Assert.Single(Amid("<p>LAKESIDE: <a href='/report'>The council of the upper town has decided on Monday to keep the old ferry pier closed.</a></p>").Blocks, block => block.Text.StartsWith("LAKESIDE", StringComparison.Ordinal)).Kept);

    [Fact]
    public void Of_a_run_of_labelled_paragraphs_all_are_text()
    {
        const string Linked = "Bo Ek: Rows <a href='/2024/04/third'>to his third win of the year</a>.";
        var page = Amid($"""
            <p><strong>Ann Lee</strong>: The crew of the harbour police came in second, two lengths behind the students, and promised to be back.</p>
            <p><strong>Bo Ek</strong>: Rows <a href='/2024/04/third'>to his third win of the year</a>.</p>
            <p><strong>Cid Aho</strong>: He has left the club of the lower town after nine years and will row for the fishermen in the summer.</p>
            """);
        Assert.True(Assert.Single(page.Blocks, block => block.Text == Linked.Replace("<a href='/2024/04/third'>", "", StringComparison.Ordinal).Replace("</a>", "", StringComparison.Ordinal)).Kept);
    }

    [Fact]
    public void A_heading_of_a_label_and_one_link_is_related_too() =>
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(Amid("<div class='see'><h3><span>SEE ALSO:</span> <a href='/2024/03/fares'>Ferry fares rise again in the spring</a></h3></div>"), "SEE ALSO"));
}
