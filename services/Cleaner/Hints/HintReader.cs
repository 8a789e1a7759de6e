using NewsPipeline.Cleaner.Parsing;
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
    private const int LeastSlug = 4;
    // Smaller objects are settings of a widget.
    private const int ShortestData = 500;

    /// <summary>Reads the class, id, role, itemprop and test id of an element, and, in the same pass over its attributes, whether one of them hides it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="tag">What its name tells.</param>
    /// <param name="hides">Whether an attribute hides it.</param>
    /// <param name="marks">What else of its attributes is of use.</param>
    public static Hint Read(PageElement element, Tag tag, out bool hides, out AttributeMarks marks)
    {
        var hint = Hint.None;
        hides = false;
        marks = element.Attributes.Length > 0 ? AttributeMarks.Any : AttributeMarks.None;
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (IsData(attribute))
                marks |= AttributeMarks.Data;
            switch (attribute.Name.Span)
            {
                case "class":
                    var names = element.ReadClasses(attribute.Value.Span);
                    hint |= names.Hint;
                    hides |= names.Hides;
                    break;
                // As a rule no two elements share one, so that keeping them would only drive out what returns.
                case "id" when attribute.Value.Length > 1 && !IsSlug(attribute.Value.Span) && !tag.Any(Tag.Heading):
                case "data-testid" when attribute.Value.Length > 1:
                    hint |= Names(attribute.Value.Span);
                    break;
                case "datetime":
                    marks |= AttributeMarks.DateTime;
                    break;
                case "itemprop":
                    marks |= AttributeMarks.ItemProp;
                    hint |= OfProperty(attribute.Value.Span);
                    break;
                case "property" when IsDate(attribute.Value.Span):
                    marks |= AttributeMarks.DateProperty;
                    break;
                case "role":
                    hint |= OfRole(attribute.Value.Span);
                    break;
                case "style" or "hidden" or "aria-hidden":
                    hides = hides || Visibility.HidesBy(attribute, element, tag);
                    break;
            }
        }
        return hint;
    }

    /// <summary>Whether an attribute hands an object or a list of JSON to a script.</summary>
    public static bool IsData(in PageAttribute attribute) => attribute.Value.Length >= ShortestData && attribute.Value.Span[0] is '{' or '[';

    /// <summary>Reads a list of names separated by white space.</summary>
    internal static Hint Names(ReadOnlySpan<char> names)
    {
        Span<char> lower = stackalloc char[LongestName * 2];
        Span<int> starts = stackalloc int[LongestName];
        var hint = Hint.None;
        var count = 0;
        while (names.Length > 0)
        {
            var space = names.IndexOf(' ');
            var name = space < 0 ? names : names[..space];
            names = space < 0 ? [] : names[(space + 1)..];
            if (name.Length is <= 1 or > LongestName)
                continue;
            if (++count > MostNames)
                return Hint.None;
            hint |= Name(name, lower, starts);
        }
        return hint;
    }

    // The address of a section, made from the words of its heading: "what-to-share-with-your-doctor".
    private static bool IsSlug(ReadOnlySpan<char> id) => id.Count('-') >= LeastSlug;

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

    private static bool IsDate(ReadOnlySpan<char> property) => property.Contains("dc:date", StringComparison.Ordinal) || property.Contains("dc:created", StringComparison.Ordinal) || property.EndsWith("datePublished");

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

    private static Hint Name(ReadOnlySpan<char> name, Span<char> lower, Span<int> starts)
    {
        // Words about the page's state or the article's own tags: "tag-politics", "has-sidebar", "no-comments".
        if (StateOnly(name))
            return Hint.None;
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
                hint |= HintWords.Of(joined[starts[first]..end]);
            }
        }
        return hint;
    }

    private static bool StateOnly(ReadOnlySpan<char> name) => name.IndexOf('-') is var dash and >= 2
        && name[..dash] is "tag" or "category" or "has" or "no" or "with" or "is" or "not" or "type" or "status" or "format";
}
