using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// The number that the commonest content system, WordPress, writes on a post's element (<c>post_class()</c>: "post-1806") and on the page
/// of one post (<c>body_class()</c>: "postid-1806").
/// </summary>
internal static class PostNumber
{
    private const string OfElement = "post-";
    private const string OfPage = "postid-";

    /// <summary>The number on the element, as written; empty where it has none.</summary>
    public static ReadOnlySpan<char> Of(PageTree tree, int element) => Find(tree.Element(element).ClassName, OfElement);

    /// <summary>The number that the page says its post has; empty where it says none.</summary>
    public static ReadOnlySpan<char> OfBody(PageTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (!tree.IsText(i) && tree.Element(i).LocalName is "body")
                return Find(tree.Element(i).ClassName, OfPage);
        }
        return [];
    }

    private static ReadOnlySpan<char> Find(string? names, string start)
    {
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.StartsWith(start, StringComparison.Ordinal) && name.Length > start.Length && !name[start.Length..].ContainsAnyExceptInRange('0', '9'))
                return name[start.Length..];
        }
        return [];
    }
}
