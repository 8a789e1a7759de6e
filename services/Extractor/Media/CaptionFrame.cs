namespace NewsPipeline.Extractor.Media;

/// <summary>What stands around a caption and is none of it: its count in a gallery, dashes on either side.</summary>
internal static class CaptionFrame
{
    /// <summary>The caption without.</summary>
    internal static string? Inside(string? caption) => WithoutDashes(WithoutCount(caption));

    // "1 of 11. The bridge": where the picture stands in a gallery.
    private static string? WithoutCount(string? caption)
    {
        if (caption is not [>= '0' and <= '9', ..])
            return caption;
        var rest = caption.AsSpan().TrimStart("0123456789").TrimStart();
        rest = rest.StartsWith("of ") ? rest[3..] : rest.StartsWith('/') ? rest[1..] : default;
        var end = rest.TrimStart().TrimStart("0123456789");
        return end.Length > 2 && end.Length < rest.TrimStart().Length && end[0] is '.' or ':' or '|' && end[1] == ' ' ? end[2..].ToString() : caption;
    }

    // "- The bridge -"
    private static string? WithoutDashes(string? caption) =>
        caption is [('-' or '–' or '—') and var dash, ' ', .. { Length: > 2 } inner] && inner[^1] == dash && inner[^2] == ' ' ? inner[..^2].Trim() : caption;
}
