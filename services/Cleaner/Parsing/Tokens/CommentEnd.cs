namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>Finds where a comment ends (HTML Standard, 13.2.5.43 to 13.2.5.51).</summary>
internal static class CommentEnd
{
    /// <summary>The index behind a comment; the length of the page where it does not end.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">Where its text starts.</param>
    public static int Of(ReadOnlySpan<char> page, int at)
    {
        if (page[at..].StartsWith(">", StringComparison.Ordinal))
            return at + 1;
        if (page[at..].StartsWith("->", StringComparison.Ordinal))
            return at + 2;
        while (page[at..].IndexOf("--", StringComparison.Ordinal) is >= 0 and var strokes)
        {
            at += strokes + 2;
            while (at < page.Length && page[at] == '-')
                at++;
            if (page[at..].StartsWith(">", StringComparison.Ordinal))
                return at + 1;
            if (page[at..].StartsWith("!>", StringComparison.Ordinal))
                return at + 2;
        }
        return page.Length;
    }
}
