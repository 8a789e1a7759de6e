using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>The end of the article: next articles appended to it, notes on the author.</summary>
internal static class ArticleEnd
{
    private const int NoteBlocks = 3;
    // More lines in italics are a manner of the text.
    private const int MostNotes = 4;
    private const int NoteWords = 45;
    private const double WholeShare = 0.9;

    /// <summary>Drops what follows the end.</summary>
    public static void Assign(BlockContext context)
    {
        OtherPosts.Drop(context);
        NextArticles.Drop(context);
        DropNotes(context.Blocks);
    }

    // The last lines, all in italics or with an address to write to, are about the author.
    private static void DropNotes(List<Block> blocks)
    {
        if (blocks.Count(block => block.Kept && IsWholly(block, SpanKind.Emphasis)) > MostNotes)
            return;
        var seen = 0;
        for (var i = blocks.Count - 1; i >= 0 && seen < NoteBlocks; i--)
        {
            var block = blocks[i];
            if (!block.Kept)
                continue;
            seen++;
            if (block.Shape.Words > NoteWords || block.Kind == BlockKinds.Heading)
                return;
            if (IsWholly(block, SpanKind.Emphasis) || HasMail(block))
                block.Drop(BlockRoles.AuthorBox, Reasons.EndNote);
            else if (seen > 1)
                return;
        }
    }

    private static bool IsWholly(Block block, SpanKind kind)
    {
        var covered = 0;
        foreach (var span in block.Spans)
            covered += span.Kind == kind ? span.End - span.Start : 0;
        return covered > block.Text.Length * WholeShare;
    }

    private static bool HasMail(Block block)
    {
        if (block.Links.Any(link => link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)))
            return true;
        var at = block.Text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && char.IsLetterOrDigit(block.Text[at - 1]) && block.Text.IndexOf('.', at) > at;
    }
}
