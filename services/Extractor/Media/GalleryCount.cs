namespace NewsPipeline.Extractor.Media;

/// <summary>What stands before a caption and is none of it: its count in a gallery.</summary>
internal static class GalleryCount
{
    /// <summary>The caption without it: <c>1 of 11. The bridge</c>.</summary>
    internal static string? Without(string? caption)
    {
        if (caption is not [>= '0' and <= '9', ..])
            return caption;
        var rest = caption.AsSpan().TrimStart("0123456789").TrimStart();
        rest = rest.StartsWith("of ") ? rest[3..] : rest.StartsWith('/') ? rest[1..] : default;
        var end = rest.TrimStart().TrimStart("0123456789");
        return end.Length > 2 && end.Length < rest.TrimStart().Length && end[0] is '.' or ':' or '|' && end[1] == ' ' ? end[2..].ToString() : caption;
    }
}
