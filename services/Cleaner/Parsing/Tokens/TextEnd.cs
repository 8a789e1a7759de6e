namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>Finds where a text ends that only its own end tag can end.</summary>
internal static class TextEnd
{
    private const string Script = "script";

    /// <summary>Where the end tag of an element starts; the length of the page where there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">Where the text starts.</param>
    /// <param name="name">The element's name, lower case.</param>
    public static int Of(ReadOnlySpan<char> page, int at, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var next = page[at..].IndexOf("</", StringComparison.Ordinal);
            if (next < 0)
                return page.Length;
            at += next + 2;
            if (IsName(page, at, name))
                return at - 2;
        }
    }

    /// <summary>
    /// The same of a script: one that is named in a comment (<c>&lt;!-- &lt;script&gt;…&lt;/script&gt; --&gt;</c>) does not end it
    /// (HTML Standard, 13.2.5.15 and the states after it).
    /// </summary>
    public static int OfScript(ReadOnlySpan<char> page, int at)
    {
        var end = Of(page, at, Script);
        while (page[at..end].IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment)
        {
            // The strokes that open a comment may be those that close it.
            at += comment + 2;
            if (!SkipComment(page, ref at))
                return at;
            if (at > end)
                end = Of(page, at, Script);
        }
        return end;
    }

    // Goes on behind a comment; false where the script ends in it, and then to its end tag.
    private static bool SkipComment(ReadOnlySpan<char> page, ref int at)
    {
        var isInner = false;
        while (at < page.Length)
        {
            var next = page[at..].IndexOfAny('<', '-');
            if (next < 0)
                break;
            at += next + 1;
            if (page[at - 1] == '-')
            {
                if (IsCommentEnd(page, ref at))
                    return true;
                continue;
            }
            var isEnd = at < page.Length && page[at] == '/';
            if (isEnd)
                at++;
            if (!IsName(page, at, Script))
                continue;
            if (isEnd && !isInner)
            {
                at -= 2;
                return false;
            }
            if (isEnd == isInner)
            {
                // The sign after the name belongs to it.
                at += Script.Length + 1;
                isInner = !isInner;
            }
        }
        at = page.Length;
        return false;
    }

    // Two strokes or more, and the closing bracket.
    private static bool IsCommentEnd(ReadOnlySpan<char> page, ref int at)
    {
        var first = at;
        while (at < page.Length && page[at] == '-')
            at++;
        if (at == first || at == page.Length || page[at] != '>')
            return false;
        at++;
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> page, int at, ReadOnlySpan<char> name)
    {
        var end = at + name.Length;
        return end < page.Length && page[end] is '>' or ' ' or '\n' or '\t' or '\f' or '\r' or '/' && page[at..end].Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
