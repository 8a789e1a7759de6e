using System.Buffers;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Collects the elements that look like a byline, by what marks them and where they stand.</summary>
internal static class BylineFacts
{
    private const int MaxText = 200;
    private const int Lead = 5;
    private const int MaxAround = 100;
    private const int MostOutside = 8;
    private const int ReachBelow = 12;

    private static readonly SearchValues<string> OfOther = SearchValues.Create(["caption", "figure", "credit", "photo", "image", "copyright", "quote"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AuthorPaths = SearchValues.Create(["/author", "/autor", "/by/", "/people/", "/profile", "/staff/", "/journalist", "/redakt", "/auteur", "/editors/", "/user/", "/contributor", "/columnist", "/reporter", "/writer"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The lists: those marked as authors, and those that only a class calls byline; above the text and, where there are none, below it.</summary>
    internal static IEnumerable<AuthorList> Collect(PageEvidence page)
    {
        var above = Texts(page, page.IsAboveText);
        // A summary or a picture may be kept above the byline.
        if (above.Count == 0)
            above = Texts(page, block => block > page.FirstKept && block <= page.FirstKept + Lead);
        // What looks like a headline may stand between the headline and the text.
        if (above.Count == 0 && BylinePlace.Heading(page) is var heading and >= 0 && heading != page.Headline)
            above = Texts(page, block => BylinePlace.IsAt(heading, block));
        var chosen = above.Count > 0 ? above : Texts(page, page.IsBelowText);
        if (chosen.Count == 0)
            chosen = OnlyAuthor(page);
        var trust = above.Count > 0 ? 1 : 0.8;
        yield return new AuthorList([.. chosen.Where(text => text.IsMarked).Select(text => text.Text)], Origins.Byline, 0.58 * trust, IsMarked: true);
        yield return new AuthorList([.. chosen.Where(text => !text.IsMarked).Select(text => text.Text)], Origins.Byline, 0.45 * trust, IsMarked: false);
    }

    private static List<(string Text, bool IsMarked)> Texts(PageEvidence page, Func<int, bool> isThere)
    {
        var texts = new List<(string Text, bool IsMarked)>();
        var inside = new List<(string Text, bool IsMarked)>();
        var outside = 0;
        foreach (var fact in page.Page.Metadata.Facts)
        {
            if (fact.Text is not { Length: > 1 and < MaxText } text || fact.Block is not { } block || !isThere(block))
                continue;
            var isByline = fact.Kind == FactKinds.Byline;
            // A date line often links the author.
            if (!isByline && !(fact.Kind == FactKinds.Time && HasAuthorPath(fact)))
                continue;
            if (fact.Hint is { } hint && hint.AsSpan().ContainsAny(OfOther))
                continue;
            if (IsInProse(page.Page.Blocks.ElementAtOrDefault(block), text))
                continue;
            if (block > page.FirstKept && block < page.LastKept && BylinePlace.IsAmongRelated(page, block))
                continue;
            texts.Add((text, IsMarked(fact)));
            if (fact.InArticle)
                inside.Add(texts[^1]);
            else
                outside++;
        }
        // So many outside the article are a menu of those who write for the site.
        return outside > MostOutside ? inside : texts;
    }

    // Marked as the author, and nobody else is: beside a column of other things it may stand further from the text.
    private static List<(string Text, bool IsMarked)> OnlyAuthor(PageEvidence page)
    {
        var authors = new List<(string Text, bool IsMarked)>();
        foreach (var fact in page.Facts(FactKinds.Byline))
        {
            if (fact.Text is not { Length: > 1 and < MaxText } text || !text.Contains(' ', StringComparison.Ordinal) || !GivenNames.Begin(text, orWeak: true) || fact.Hint?.Contains("itemprop=author", StringComparison.OrdinalIgnoreCase) != true || authors.Exists(author => author.Text == text))
                continue;
            if (authors.Count > 0 || fact.Block > page.LastKept + ReachBelow || IsComment(page, fact) || fact.Hint.AsSpan().ContainsAny(OfOther))
                return [];
            authors.Add((text, true));
        }
        return authors;
    }

    private static bool IsComment(PageEvidence page, PageFact fact) =>
        fact.Hint!.Contains("comment", StringComparison.OrdinalIgnoreCase) || fact.Block is { } at && page.Page.Blocks.ElementAtOrDefault(at)?.Role == BlockRoles.Comments;

    // "…, says the surveyor Ann Lee, who": a paragraph that links whom it speaks of.
    private static bool IsInProse(PageBlock? block, string text) =>
        block is { Kept: true, Role: BlockRoles.Body } && block.Text.Length > text.Length + MaxAround && block.Text.IndexOf(text, StringComparison.Ordinal) is var at and > 0 && at + text.Length < block.Text.Length;

    private static bool IsMarked(PageFact fact) =>
        fact.Hint is { } hint && (hint.Contains("rel=author", StringComparison.OrdinalIgnoreCase) || hint.Contains("itemprop=author", StringComparison.OrdinalIgnoreCase)) || HasAuthorPath(fact);

    private static bool HasAuthorPath(PageFact fact) => fact.Url is { } url && IsOfAuthor(url);

    /// <summary>Whether an address leads to the page of an author.</summary>
    internal static bool IsOfAuthor(string url) => url.AsSpan().ContainsAny(AuthorPaths);
}
