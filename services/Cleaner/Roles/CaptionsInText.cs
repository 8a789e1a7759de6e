using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops paragraphs and subtitles that say nothing but what the caption of one of the article's pictures says.</summary>
internal static class CaptionsInText
{
    // A shorter one may be said again on purpose.
    private const int LeastLetters = 30;
    // Where the picture's alternative text says it, too, a name and a full stop are enough.
    private const int LeastOfAlt = 10;

    /// <summary>Judges the blocks of the text and those above it.</summary>
    public static void Drop(List<Block> blocks, IReadOnlyList<PageImage> images)
    {
        HashSet<string>? captions = null;
        foreach (var image in images)
        {
            if (image.Caption is { Length: >= LeastOfAlt } caption && (caption.Length >= LeastLetters || caption == image.Alt && caption.EndsWith('.')))
                (captions ??= new(StringComparer.Ordinal)).Add(caption);
        }
        foreach (var block in captions is null ? [] : blocks)
        {
            if ((block.Kept || block.Role == BlockRoles.Subtitle) && captions!.Contains(block.Text))
                block.Drop(BlockRoles.Caption, Reasons.Caption);
        }
    }
}
