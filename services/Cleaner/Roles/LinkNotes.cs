using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops paragraphs in square brackets that end in a link: <c>[ Much remains to be done. Read How Harbours Are Built. ]</c></summary>
internal static class LinkNotes
{
    private const int LeastLetters = 12;
    // A full stop, a space and the bracket.
    private const int BehindLink = 4;
    private const int MostWords = 60;

    /// <summary>Judges the blocks that were kept.</summary>
    public static void Drop(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kept && block.Kind == BlockKinds.Paragraph && block.Links.Count > 0 && block.Text[0] == '[' && block.Text[^1] == ']' && block.Shape.Words <= MostWords && EndsInLink(block))
                block.Drop(BlockRoles.Related, Reasons.MostlyLinks);
        }
    }

    // A title has a capital; what begins with a small letter is a part of the sentence.
    private static bool EndsInLink(Block block)
    {
        foreach (var span in block.Spans)
        {
            if (span.Kind == SpanKind.Link && span.End >= block.Text.Length - BehindLink && span.End - span.Start >= LeastLetters && !char.IsLower(block.Text[span.Start]))
                return true;
        }
        return false;
    }
}
