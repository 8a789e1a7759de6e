using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class ReadingVerdictTests
{
    private const string Line = "The council met on Tuesday.";

    private static Block Judge(Block block, float chance)
    {
        var reading = new Reading("test", [chance]);
        ReadingVerdict.Apply([block], reading, reading);
        Assert.Equal(chance, block.Score);
        return block;
    }

    [Fact]
    public void What_reads_as_main_text_is_kept_and_what_does_not_is_dropped_each_with_its_reason()
    {
        var kept = Judge(JudgedBlock.Dropped(Line, Reasons.ShortByItself), 0.83f);
        Assert.Equal((true, BlockRoles.Body, "reads as main text: 83 %"), (kept.Kept, kept.Role, kept.Reason));
        var dropped = Judge(JudgedBlock.Kept(Line, Reasons.RunningText), 0.12f);
        Assert.Equal((false, BlockRoles.Boilerplate, "does not read as main text: 12 %"), (dropped.Kept, dropped.Role, dropped.Reason));
    }

    [Theory]
    [InlineData(Reasons.RunningText, true, 0.51f)]
    [InlineData(Reasons.Caption, false, 0.89f)]
    public void Where_both_agree_the_rules_reason_stays(string reason, bool kept, float chance)
    {
        var block = Judge(kept ? JudgedBlock.Kept(Line, reason) : JudgedBlock.Dropped(Line, reason), chance);
        Assert.Equal((kept, reason), (block.Kept, block.Reason));
    }

    [Theory]
    [InlineData(BlockRoles.Title, Reasons.Headline)]
    [InlineData(BlockRoles.Title, Reasons.HeadlineAgain)]
    [InlineData(BlockRoles.Boilerplate, Reasons.SaidBefore)]
    [InlineData(BlockRoles.Related, Reasons.Appended)]
    public void The_headline_what_was_said_before_and_another_article_stay_out_however_well_they_read(string role, string reason)
    {
        var block = Judge(JudgedBlock.Dropped(Line, reason, role), 0.999f);
        Assert.Equal((false, role, reason), (block.Kept, block.Role, block.Reason));
    }

    [Fact]
    public void A_subtitle_stays_one()
    {
        Assert.Equal(BlockRoles.Subtitle, Judge(JudgedBlock.Dropped(Line, Reasons.Outside, BlockRoles.Subtitle), 0.9f).Role);
        var block = JudgedBlock.Kept(Line, Reasons.Subtitle);
        block.KeepAs(BlockRoles.Subtitle, Reasons.Subtitle);
        Assert.Equal((false, BlockRoles.Subtitle), (Judge(block, 0.1f).Kept, block.Role));
    }

    [Fact]
    public void One_reading_may_decide_while_the_scores_are_anothers()
    {
        var block = JudgedBlock.Kept(Line, Reasons.RunningText);
        ReadingVerdict.Apply([block], new Reading("rules", [1]), new Reading("training", [0.2f]));
        Assert.True(block.Kept);
        Assert.Equal(0.2f, block.Score);
    }
}
