using System.Runtime.InteropServices;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.StructuredData;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>All that one page says of itself, read once and shared by the fields.</summary>
internal sealed class PageEvidence
{
    // Every field asks for some of them.
    private readonly Dictionary<string, List<PageFact>> _facts;
    private readonly Dictionary<string, List<PageBlock>> _blocks;

    internal PageEvidence(CleanedPage page, string? url, ExtractorOptions options)
    {
        Page = page;
        Options = options;
        Url = url;
        _facts = ByName(page.Metadata.Facts, fact => fact.Kind);
        _blocks = ByName(page.Blocks, block => block.Role);
        Meta = new MetaIndex(page.Metadata.MetaTags);
        Graph = LdGraph.Read(JsonLd(page.Metadata), options.MaxJsonLdCharacters);
        BaseUrl = Uri.TryCreate(page.Metadata.BaseUrl ?? url, UriKind.Absolute, out var address) ? address : null;
        Address = url == page.Metadata.BaseUrl ? BaseUrl : Uri.TryCreate(url, UriKind.Absolute, out var own) ? own : null;
        Host = (Address ?? BaseUrl)?.Host;
        Article = Graph.FindArticle(url, Meta.First("og:url"));
        Opening = TextStart.Opening(page.Blocks);
        FirstKept = TextStart.Find(page.Blocks);
        LastKept = IndexOfLast(page.Blocks);
        Headline = IndexOfHeadline(page, FirstKept);
        DateOrder = DateOrders.For(language: null, Host);
    }

    internal CleanedPage Page { get; }

    internal ExtractorOptions Options { get; }

    /// <summary>The URL that answered, or null where it is not known.</summary>
    internal string? Url { get; }

    /// <summary>The same, parsed; null where it is no address.</summary>
    internal Uri? Address { get; }

    /// <summary>What relative addresses are relative to.</summary>
    internal Uri? BaseUrl { get; }

    /// <summary>The host of the page, or null.</summary>
    internal string? Host { get; }

    internal MetaIndex Meta { get; }

    internal LdGraph Graph { get; }

    /// <summary>The JSON-LD node of the article itself, if there is one.</summary>
    internal LdNode? Article { get; }

    /// <summary>Index of the first block that is kept, be it a subtitle or heading; the number of blocks where there is none.</summary>
    internal int Opening { get; }

    /// <summary>Index of the first running paragraph of the main text, below a subtitle or headings that are kept with it; the number of blocks where there is none.</summary>
    internal int FirstKept { get; }

    /// <summary>Index of the last block of the main text; -1 where there is none.</summary>
    internal int LastKept { get; }

    /// <summary>Index of the block that shows the headline; -1 where none was found above the text.</summary>
    internal int Headline { get; }

    /// <summary>Whether the page came as plain text, so that its blocks are all there is.</summary>
    internal bool IsPlainText => Page.Source == "text";

    /// <summary>The language that was decided; the fields after it read dates and names by it.</summary>
    internal string? Language
    {
        get;
        set
        {
            field = value;
            DateOrder = DateOrders.For(value, Host);
        }
    }

    /// <summary>How the page orders numeric dates.</summary>
    internal DateOrder DateOrder { get; private set; }

    /// <summary>The facts of one kind, in document order.</summary>
    internal IReadOnlyList<PageFact> Facts(string kind) => _facts.TryGetValue(kind, out var facts) ? facts : [];

    /// <summary>The blocks of one role, in document order.</summary>
    internal IReadOnlyList<PageBlock> Blocks(string role) => _blocks.TryGetValue(role, out var blocks) ? blocks : [];

    /// <summary>Whether a block lies between a little above the headline and the first paragraph.</summary>
    internal bool IsAboveText(int block) => block >= (Headline >= 0 ? Headline - 6 : FirstKept - 15) && block <= FirstKept + 1;

    /// <summary>Whether a block lies at the end of the text or just below it.</summary>
    internal bool IsBelowText(int block) => block >= LastKept && block <= LastKept + 5;

    /// <summary>Whether a block is above or below the text, where a byline or a date line stands.</summary>
    internal bool IsNearText(int block) => IsAboveText(block) || IsBelowText(block);

    /// <summary>An address made absolute; null where it is none that http reaches.</summary>
    internal string? Absolute(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var trimmed = address.Trim();
        if (PlainAddress.Is(trimmed))
            return trimmed;
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var absolute) || absolute.Scheme is "file")
        {
            if (BaseUrl is null || !Uri.TryCreate(BaseUrl, trimmed, out absolute))
                return null;
        }
        return absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;
    }

    // Some frameworks write what was meant for a script as <meta name="script:ld+json" content="{…}">.
    private static IReadOnlyList<string> JsonLd(PageMetadata metadata)
    {
        List<string>? all = null;
        foreach (var tag in metadata.MetaTags)
        {
            if (tag.Name.EndsWith("ld+json", StringComparison.Ordinal))
                (all ??= [.. metadata.JsonLd]).Add(tag.Content);
        }
        return all ?? metadata.JsonLd;
    }

    private static Dictionary<string, List<T>> ByName<T>(IReadOnlyList<T> all, Func<T, string> name)
    {
        var byName = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        string? last = null;
        List<T> named = [];
        foreach (var one in all)
        {
            // Most are of the name of the one before.
            if (name(one) is var own && !ReferenceEquals(own, last))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, own, out _);
                (named, last) = (known ??= [], own);
            }
            named.Add(one);
        }
        return byName;
    }

    private int IndexOfHeadline(CleanedPage page, int firstKept)
    {
        for (var i = Math.Min(firstKept, page.Blocks.Count - 1); i >= 0; i--)
        {
            if (page.Blocks[i].Role == BlockRoles.Title)
                return i;
        }
        var heading = -1;
        foreach (var fact in Facts(FactKinds.Headline))
        {
            if (fact.Block is { } block && block <= firstKept)
                heading = Math.Max(heading, block);
        }
        return heading;
    }

    private static int IndexOfLast(IReadOnlyList<PageBlock> blocks)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && !blocks[last].Kept)
            last--;
        return last;
    }
}
