using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>Reads what an element's names say.</summary>
internal static class HintReader
{
    // Longer names are generated, not meant.
    private const int LongestName = 96;
    private const int LongestRun = 3;
    // So many names are switches of a framework.
    private const int MostNames = 16;

    /// <summary>Reads the class, id, role, itemprop and test id of an element.</summary>
    public static Hint Read(PageElement element)
    {
        var hint = Hint.None;
        foreach (ref readonly var attribute in element.Attributes)
        {
            hint |= attribute.Name.Span switch
            {
                "class" => element.Classes?.Hint ?? Hint.None,
                "id" or "data-testid" when attribute.Value.Length > 1 => NameList.Of(attribute.Value.Span).Hint,
                "itemprop" => OfProperty(attribute.Value.Span),
                "role" => OfRole(attribute.Value.Span),
                _ => Hint.None,
            };
        }
        return hint;
    }

    /// <summary>Reads a list of names separated by white space.</summary>
    internal static Hint Names(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return Hint.None;
        var hint = Hint.None;
        var count = 0;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.Length is <= 1 or > LongestName)
                continue;
            if (++count > MostNames)
                return Hint.None;
            hint |= Name(name);
        }
        return hint;
    }

    private static Hint OfProperty(ReadOnlySpan<char> property) => property switch
    {
        "articleBody" => Hint.ArticleBody,
        "author" => Hint.Byline,
        "headline" => Hint.Title,
        "datePublished" or "dateModified" => Hint.Date,
        "caption" => Hint.Caption,
        "comment" => Hint.Comments,
        "keywords" => Hint.Tags,
        _ => Hint.None,
    };

    private static Hint OfRole(ReadOnlySpan<char> role) => role switch
    {
        "main" or "article" => Hint.Content,
        "navigation" or "menu" or "menubar" or "search" => Hint.Navigation,
        "banner" => Hint.Header,
        "contentinfo" => Hint.Footer,
        "complementary" => Hint.Aside,
        "dialog" or "alertdialog" => Hint.Overlay,
        "tooltip" => Hint.Bubble,
        _ => Hint.None,
    };

    private static Hint Name(ReadOnlySpan<char> name)
    {
        // Words about the page's state or the article's own tags: "tag-politics", "has-sidebar", "no-comments".
        if (StateOnly(name))
            return Hint.None;
        Span<char> lower = stackalloc char[LongestName * 2];
        Span<int> starts = stackalloc int[LongestName + 1];
        var length = 0;
        var parts = 0;
        var fresh = true;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                fresh = true;
                continue;
            }
            if (fresh || (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1])))
            {
                if (length > 0)
                    lower[length++] = '-';
                starts[parts++] = length;
                fresh = false;
            }
            lower[length++] = char.ToLowerInvariant(c);
        }
        return Runs(lower[..length], starts[..parts]);
    }

    private static Hint Runs(ReadOnlySpan<char> joined, ReadOnlySpan<int> starts)
    {
        var hint = Hint.None;
        for (var first = 0; first < starts.Length; first++)
        {
            for (var last = first; last < Math.Min(first + LongestRun, starts.Length); last++)
            {
                var end = last + 1 < starts.Length ? starts[last + 1] - 1 : joined.Length;
                if (HintWords.Lookup.TryGetValue(joined[starts[first]..end], out var found))
                    hint |= found;
            }
        }
        return hint;
    }

    private static bool StateOnly(ReadOnlySpan<char> name) =>
        name.StartsWith("tag-") || name.StartsWith("category-") || name.StartsWith("has-") || name.StartsWith("no-")
        || name.StartsWith("with-") || name.StartsWith("is-") || name.StartsWith("not-") || name.StartsWith("type-")
        || name.StartsWith("status-") || name.StartsWith("format-");
}
