using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What a block shares with the page's head, and what its words and its shape say that it is.</summary>
internal static class EvidenceFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
        ["in-titles", "in-descriptions", "in-json-body", "has-json-body", "cue-related", "cue-newsletter", "cue-share", "cue-end", "cue-other", "date-line", "byline", "photo-line", "word-odds"];

    private const int LongestTitleLike = 300;
    private const int LongestDescription = 1_000;
    private const int CueWords = 60;

    /// <summary>Writes them.</summary>
    public static void Write(ref FeatureRow row, BlockFeatureContext page, WordWeights weights, int index)
    {
        var (evidence, block) = (page.Evidence, page.Blocks[index]);
        var words = page.Words(block.Text, block.Text.Length <= LongestDescription || evidence.ArticleBody is not null ? int.MaxValue : WordWeights.MostWords);
        row.Add(block.Text.Length <= LongestTitleLike ? evidence.InTitles(words) : -1);
        row.Add(block.Text.Length <= LongestDescription ? evidence.InDescriptions(words) : -1);
        var inBody = evidence.InBody(words);
        if (evidence.ArticleBody is not null)
            page.InJsonBody[page.Rows[index]] = inBody;
        row.Add(inBody);
        row.Add(evidence.ArticleBody is not null);
        var isShort = block.Shape.Words <= CueWords;
        var cue = isShort ? block.Cue : null;
        row.Add(cue == BlockRoles.Related);
        row.Add(cue == BlockRoles.Newsletter);
        row.Add(cue == BlockRoles.Share);
        row.Add(cue is BlockRoles.AuthorBox or BlockRoles.Tags or BlockRoles.Comments or BlockRoles.Legal);
        row.Add(cue is BlockRoles.Credit or BlockRoles.Advertisement or BlockRoles.Boilerplate);
        row.Add(isShort && Lines.IsDate(block.Text, block.Shape));
        row.Add(isShort && Lines.IsByline(block.Text, block.Shape));
        row.Add(isShort && block.IsPhotoLine);
        // Elsewhere in the page words tell little that its mark-up does not.
        row.Add(block.Kept || page.IsInArticle(block) ? weights.Score(words) : 0);
    }
}
