namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Asks tags, and marks of attributes.</summary>
internal static class TagFlags
{
    /// <summary>Whether any of <paramref name="wanted"/> is set.</summary>
    public static bool Any(this Tag tag, Tag wanted) => (tag & wanted) != Tag.None;

    /// <summary>Whether any of <paramref name="wanted"/> is set.</summary>
    public static bool Any(this AttributeMarks marks, AttributeMarks wanted) => (marks & wanted) != AttributeMarks.None;
}
