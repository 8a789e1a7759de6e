using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Posts that a page shows besides its own. The commonest content system, WordPress, writes the number of a post on its element
/// (<c>post_class()</c>: "post-17") and that of the page's own post on the page (<c>body_class()</c>: "postid-17"). Entries of a live
/// blog are posts, too; they are parts of the one around them, and none of them has a permalink (<c>rel=bookmark</c>) to a page of its own.
/// </summary>
internal static class OtherPosts
{
    private const string OfElement = "post-";
    private const string OfPage = "postid-";
    // Longer lists of names are none that a content system writes.
    private const int LongestNames = 4_000;

    private enum Post : byte
    {
        None,
        Own,
        // Of another number, within the page's own.
        Inner,
        Other,
    }

    /// <summary>Drops the text of posts that have another number.</summary>
    public static void Drop(BlockContext context)
    {
        var own = NumberOfPage(context.Tree);
        if (own.Length == 0)
            return;
        var posts = PostOfNodes(context.Tree, own);
        // A page that shows nothing of its own number shows its post by the number of a template.
        if (!context.Blocks.Exists(block => block.Kept && posts[block.Node] == Post.Own))
            return;
        foreach (var block in context.Blocks)
        {
            if (block.Kept && posts[block.Node] == Post.Other)
                block.Drop(BlockRoles.Related, Reasons.Appended);
        }
    }

    private static string NumberOfPage(PageTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (!tree.IsText(i) && tree.Element(i).LocalName is "body")
                return Number(tree, i, OfPage).ToString();
        }
        return "";
    }

    // Of each node the post it stands in.
    private static Post[] PostOfNodes(PageTree tree, string own)
    {
        var posts = tree.Lend<Post>();
        var hasPermalinks = false;
        for (var i = 1; i < tree.Count; i++)
        {
            posts[i] = posts[tree.Parent(i)];
            if (posts[i] is Post.Other or Post.Inner || !tree.Tag(i).Any(Tag.Article) || Number(tree, i, OfElement) is not { IsEmpty: false } number)
                continue;
            var isOwn = number.SequenceEqual(own);
            posts[i] = isOwn ? Post.Own : posts[i] == Post.Own ? Post.Inner : Post.Other;
            hasPermalinks |= posts[i] == Post.Inner && HasPermalink(tree, i);
        }
        Replace(posts.AsSpan(0, tree.Count), Post.Inner, hasPermalinks ? Post.Other : Post.Own);
        return posts;
    }

    private static void Replace(Span<Post> posts, Post one, Post other)
    {
        foreach (ref var post in posts)
            post = post == one ? other : post;
    }

    private static bool HasPermalink(PageTree tree, int element)
    {
        for (var i = element + 1; i < tree.End(element); i++)
        {
            if (tree.Tag(i).Any(Tag.Anchor) && tree.Element(i).TryGetAttribute("rel", out var rel) && rel.Contains("bookmark", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Number(PageTree tree, int element, string start)
    {
        if (!tree.Element(element).TryGetAttribute("class", out var names) || names.Length > LongestNames)
            return [];
        while (names.Length > 0)
        {
            var space = names.IndexOfAny(" \t\r\n\f");
            var name = space < 0 ? names : names[..space];
            names = space < 0 ? [] : names[(space + 1)..];
            if (name.StartsWith(start, StringComparison.Ordinal) && name.Length > start.Length && !name[start.Length..].ContainsAnyExceptInRange('0', '9'))
                return name[start.Length..];
        }
        return [];
    }
}
