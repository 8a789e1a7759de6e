using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads what a page says of itself in title, meta, link and JSON-LD, wherever in the page they stand.</summary>
internal sealed class HeadReader(PageTree tree, UrlResolver urls, CleanerOptions options)
{
    private const int LongestContent = 8_192;
    private const int MostScripts = 32;

    private readonly List<MetaTag> metaTags = [];
    private readonly List<HeadLink> links = [];
    private readonly List<string> jsonLd = [];
    private string? title;

    /// <summary>Reads the page.</summary>
    public PageMetadata Read(PageInput input)
    {
        foreach (var i in tree.Describing)
        {
            var element = tree.Element(i);
            switch (element.LocalName)
            {
                case "meta":
                    AddMeta(element);
                    break;
                case "link":
                    AddLinks(element);
                    break;
                case "title" when title is null && !InSvg(i):
                    title = RawText(i);
                    break;
                case "script" when element.TryGetAttribute("type", out var type) && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                    AddJson(i);
                    break;
            }
        }
        return new PageMetadata
        {
            DocumentTitle = title is null ? null : VisibleTitle(title),
            HtmlLanguage = tree.Count > 0 ? Clean(tree.Element(0).GetAttribute("lang") ?? tree.Element(0).GetAttribute("xml:lang")) : null,
            HeaderLanguage = input.HeaderLanguage,
            HeaderLastModified = input.HeaderLastModified,
            BaseUrl = urls.BaseUrl,
            MetaTags = metaTags,
            Links = links,
            JsonLd = jsonLd,
        };
    }

    private void AddMeta(PageElement element)
    {
        var name = Clean(element.GetAttribute("property")) ?? Clean(element.GetAttribute("name")) ?? Clean(element.GetAttribute("itemprop"));
        // Some templates write "value" for "content".
        var content = element.GetAttribute("content") ?? element.GetAttribute("value");
        if (name is null || string.IsNullOrEmpty(content) || content.Length > LongestContent || metaTags.Count >= options.FactLimit)
            return;
        metaTags.Add(new() { Name = name.ToLowerInvariant(), Content = PageText.Repair(content) });
    }

    private void AddLinks(PageElement element)
    {
        if (element.GetAttribute("href") is not { Length: > 0 and < LongestContent } href || element.GetAttribute("rel") is not { } rels)
            return;
        foreach (var part in rels.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rel = part.ToLowerInvariant();
            if (rel is not ("canonical" or "amphtml" or "alternate" or "author" or "license" or "shortlink") || links.Count >= options.FactLimit)
                continue;
            links.Add(new()
            {
                Rel = rel,
                Url = urls.Resolve(href),
                Type = Clean(element.GetAttribute("type")),
                Language = Clean(element.GetAttribute("hreflang")),
            });
        }
    }

    private void AddJson(int script)
    {
        var text = RawText(script);
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= options.JsonLdLimit && jsonLd.Count < MostScripts)
            jsonLd.Add(PageText.Repair(text));
    }

    private bool InSvg(int index) => tree.Parent(index) is var parent && parent >= 0 && tree.Element(parent).LocalName is not ("head" or "body" or "html");

    private string RawText(int element)
    {
        var end = tree.End(element);
        if (end == element + 2)
            return tree.Data(element + 1).ToString();
        var text = new System.Text.StringBuilder();
        for (var i = element + 1; i < end; i++)
        {
            if (tree.IsText(i))
                text.Append(tree.Data(i));
        }
        return text.ToString();
    }

    private static string? VisibleTitle(string text)
    {
        var run = new Blocks.TextRun();
        run.Add(text.AsSpan(0, Math.Min(text.Length, LongestContent)));
        return Clean(PageText.Repair(run.Complete()));
    }

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : PageText.Repair(value.Trim());
}
