namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Asks tags.</summary>
internal static class TagFlags
{
    /// <summary>Whether any of <paramref name="wanted"/> is set.</summary>
    public static bool Any(this Tag tag, Tag wanted) => (tag & wanted) != Tag.None;
}
