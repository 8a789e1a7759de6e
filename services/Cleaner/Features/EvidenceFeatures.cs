using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What a block shares with the page's head, and what its words and its shape say that it is.</summary>
internal static class EvidenceFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
        ["in-titles", "in-descriptions", "in-json-body", "has-json-body", "cue-related", "cue-newsletter", "cue-share", "cue-end", "cue-other", "date-line", "byline", "photo-line"];

    private const int LongestTitleLike = 300;
    private const int LongestDescription = 1_000;
    private const int CueWords = 60;

    /// <summary>Writes them.</summary>
    public static void Write(ref FeatureRow row, TextEvidence evidence, Block block)
    {
        row.Add(block.Text.Length <= LongestTitleLike ? evidence.InTitles(block.Text) : -1);
        row.Add(block.Text.Length <= LongestDescription ? evidence.InDescriptions(block.Text) : -1);
        row.Add(evidence.InBody(block.Text));
        row.Add(evidence.ArticleBody is not null);
        var isShort = block.Shape.Words <= CueWords;
        var cue = isShort ? Cues.RoleOf(block.Text) : null;
        row.Add(cue == BlockRoles.Related);
        row.Add(cue == BlockRoles.Newsletter);
        row.Add(cue == BlockRoles.Share);
        row.Add(cue is BlockRoles.AuthorBox or BlockRoles.Tags or BlockRoles.Comments or BlockRoles.Legal);
        row.Add(cue is BlockRoles.Credit or BlockRoles.Advertisement or BlockRoles.Boilerplate);
        row.Add(isShort && Lines.IsDate(block.Text, block.Shape));
        row.Add(isShort && Lines.IsByline(block.Text, block.Shape));
        row.Add(isShort && Lines.IsPhotoLine(block.Text));
    }
}
