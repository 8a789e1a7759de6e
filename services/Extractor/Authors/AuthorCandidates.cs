using System.Buffers;
using System.Text.Json;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.StructuredData;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Collects what a page says of its authors.</summary>
internal static class AuthorCandidates
{
    private static readonly string[] MetaNames =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl", "authors", "article:author_name", "og:author",
        "cxenseparse:author", "twitter:data1", "shareaholic:article_author_name", "article.author", "dc.contributor", "og:article:author",
    ];

    private static readonly SearchValues<string> TopicPaths = SearchValues.Create(["/section", "/topic", "//topic", "/tag/", "/tags/", "/category/", "/categories/", "/thema/", "/themen/"], StringComparison.OrdinalIgnoreCase);

    private const int MaxLine = 110;
    private const int MaxSaid = 250;
    // How many blocks below the first paragraph.
    private const int Below = 5;
    // More lines that could be one are a list of names; each is compared with all others.
    private const int MostBylines = 200;

    /// <summary>Lists of raw names, the most trusted first.</summary>
    internal static IEnumerable<AuthorList> Collect(PageEvidence page)
    {
        if (page.Article is { } article)
        {
            var names = LdNames(article, "author");
            yield return new AuthorList(names.Count > 0 ? names : LdNames(article, "creator"), Origins.JsonLd, 0.72, IsMarked: true);
        }
        foreach (var name in MetaNames)
        {
            if (name == "twitter:data1" && !IsByLabel(page.Meta.First("twitter:label1")))
                continue;
            if (page.Meta.Every(name) is { Count: > 0 } contents)
                yield return new AuthorList([.. contents.Where(content => !content.StartsWith('('))], Origins.Meta, name is "author" ? 0.5 : 0.45, IsMarked: true);
        }
        yield return new AuthorList(Microdata(page), Origins.Microdata, 0.5, IsMarked: true);
        var isFound = false;
        foreach (var list in BylineFacts.Collect(page))
        {
            isFound |= list.Raw.Count > 0;
            yield return list;
        }
        if (!isFound)
            yield return BylineLinks.Collect(page);
        foreach (var block in BylineBlocks(page).Take(MostBylines))
            yield return new AuthorList([block.Text], page.IsPlainText ? Origins.Text : Origins.Byline, page.IsPlainText ? 0.6 : BylineStart.IsLead(block.Text) ? 0.35 : 0.3, IsMarked: false);
    }

    private static List<string> LdNames(LdNode article, string property)
    {
        var names = new List<string>();
        foreach (var value in article.Raw(property))
        {
            if (value.ValueKind == JsonValueKind.String)
                names.Add(value.GetString()!);
            else if (value.ValueKind == JsonValueKind.Object)
                names.AddRange(OfPerson(article.Graph.Resolve(new LdNode(value, article.Graph))));
        }
        return names;
    }

    private static List<string> OfPerson(LdNode person)
    {
        var names = person.Texts("name").ToList();
        if (names.Count == 0 && person.Text("familyName") is { } family)
            names.Add($"{person.Text("givenName")} {family}".Trim());
        return names;
    }

    private static List<string> Microdata(PageEvidence page)
    {
        var names = new List<string>();
        foreach (var fact in page.Facts(FactKinds.Microdata))
        {
            if (fact.InArticle && fact.Hint is { } hint && hint.Contains("itemprop=name", StringComparison.Ordinal) && hint.Contains("itemprop=author", StringComparison.Ordinal) && (fact.Value ?? fact.Text) is { } name)
                names.Add(name);
        }
        return names;
    }

    // A byline stands around the headline or ends the text; in between it is a caption's or a box's.
    private static IEnumerable<PageBlock> BylineBlocks(PageEvidence page)
    {
        var heading = page.IsPlainText ? -1 : BylinePlace.Heading(page);
        var blocks = page.Page.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // Where it stands leaves few of them, and costs least to tell.
            var isClose = page.IsNearText(i) || BylinePlace.IsAt(heading, i);
            var isByline = block.Role == BlockRoles.Byline && (isClose || page.IsPlainText || i <= page.FirstKept + Below) ||
                !block.Kept && (isClose || i > page.FirstKept && i <= page.FirstKept + Below) && IsLead(block.Text);
            if (isByline && !(i > page.FirstKept && i < page.LastKept && BylinePlace.IsAmongRelated(page, i)) && !IsTopic(block))
                yield return block;
        }
    }

    private static bool IsLead(string line) => line.Length < MaxSaid && (line.Length < MaxLine || SaysWritten(line)) && BylineStart.IsLead(line);

    // An item of a list that is nothing but a link to a section or topic.
    private static bool IsTopic(PageBlock block) =>
        block is { Kind: BlockKinds.ListItem, Links: [var link] } && link.Text.Length >= block.Text.Length - 1 && link.Url.AsSpan().ContainsAny(TopicPaths) && !BylineFacts.IsOfAuthor(link.Url);

    // "Written by Ann Lee Copyright: Lakeside Courier, not to be reproduced …": the label is sure, whatever follows.
    private static bool SaysWritten(string line) => line.StartsWith("Written by ", StringComparison.OrdinalIgnoreCase);

    private static bool IsByLabel(string? label) => label is not null && (label.Contains("par", StringComparison.OrdinalIgnoreCase) || label.Contains("by", StringComparison.OrdinalIgnoreCase) || AuthorWords.Lead.Contains(label.TrimEnd(':').ToLowerInvariant()));
}
