using System.Runtime.InteropServices;
using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the articles the page offers as related: each once, with the title that its links show.</summary>
internal static class RelatedField
{
    private const int MinTitle = 15;
    private const int PlainTitle = 25;
    private const int MaxTitle = 160;

    // What stands over a list of related articles that comes before the headline.
    private static readonly string[] Headings = [.. RuleData.Words("related-headings", "related")];

    /// <summary>The related articles in the order of the page. Of a page with links, only what is linked is one: labels, descriptions and bylines are not.</summary>
    internal static IReadOnlyList<RelatedArticle> Collect(PageEvidence page, OwnPage own, string? title)
    {
        var offers = new Offers(title);
        var isCalledRelated = false;
        for (var i = 0; i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            isCalledRelated = block.Links.Count == 0 && Array.Exists(Headings, heading => block.Text.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) || isCalledRelated && block.Role == BlockRoles.Related && block.Links.Count > 0;
            // Above the headline stand menus and what else is new today.
            if (block.Role != BlockRoles.Related || i < page.Headline && !isCalledRelated)
                continue;
            if (page.IsPlainText && block.Links.Count == 0)
            {
                // A heading over the list ("See also:") is no article; a short one neither, as a title is longer.
                if (!block.Text.EndsWith(':') && Length(block.Text) >= MinTitle)
                    offers.Add(block.Text, address: null, (block.Text, block.Text), score: 0);
                continue;
            }
            foreach (var link in block.Links)
                Add(page, own, block, link, offers);
        }
        return offers.Take(page.Options.MaxRelated);
    }

    private static void Add(PageEvidence page, OwnPage own, PageBlock block, BlockLink link, Offers offers)
    {
        var length = Length(link.Text);
        if (length < MinTitle || link.Text.Contains("://", StringComparison.Ordinal))
            return;
        if (page.BaseUrl is null && !link.Url.Contains(':', StringComparison.Ordinal))
        {
            // Of a page without an address, its own relative links are still links.
            offers.Add(link.Text, address: null, (link.Url, link.Url), Score(block, length));
            return;
        }
        if (page.Absolute(link.Url) is not { } url)
            return;
        var address = new AddressParts(url);
        if (IsOffer(address, own, length))
            offers.Add(link.Text, url, Keys(address), Score(block, length));
    }

    private static bool IsOffer(AddressParts address, OwnPage own, int length)
    {
        if (own.Is(address) || own.IsCarriedBy(address) || own.IsList(address))
            return false;
        // Elsewhere shops and sources are linked more often than articles; a short text beside a short address is a section's.
        return own.IsOnSite(address)
            ? ArticleAddress.IsArticle(address) || !own.IsArticle && length >= PlainTitle && address.Path.Length > 0
            : length >= PlainTitle && ArticleAddress.IsArticle(address);
    }

    private static int Score(PageBlock block, int length) => (block.Kind == BlockKinds.Heading ? 2 : 0) + (length is >= PlainTitle and <= MaxTitle ? 1 : 0);

    // Parameters that count clicks make no other article. Where the path is none's own, they may tell articles apart, unless the texts are the same.
    private static (string Key, string Place) Keys(AddressParts address)
    {
        var host = address.Host.StartsWith("www.") ? address.Host[4..] : address.Host;
        var place = string.Concat(host, address.Path);
        if (address.Query.Length == 0 || ArticleAddress.HasArticlePath(address))
            return (place, place);
        var key = string.Concat(place, address.Query);
        return (key, ArticleAddress.HasSerial(address.Query) ? key : place);
    }

    // An ideograph says as much as two letters.
    private static int Length(string text)
    {
        var length = text.Length;
        if (Ascii.IsValid(text))
            return length;
        foreach (var c in text)
            length += c >= '\u2E80' ? 1 : 0;
        return length;
    }

    /// <summary>What is offered so far, by address.</summary>
    private sealed class Offers(string? title)
    {
        private readonly List<(string Words, RelatedArticle Article, int Score)> _offers = [];
        private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
        // Which place each text leads to; "" for several, as "Read the whole story" does.
        private readonly Dictionary<string, string?> _placeOf = new(StringComparer.Ordinal);
        private readonly string? _own = title is null ? null : OneLine.Key(title);

        public void Add(string text, string? address, (string Key, string Place) keys, int score)
        {
            var words = OneLine.Key(text);
            if (words.Length == 0 || words == _own)
                return;
            ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(_placeOf, words, out _);
            other = other is null || other == keys.Place ? keys.Place : "";
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, keys.Key, out var isKnown);
            if (!isKnown)
            {
                at = _offers.Count;
                _offers.Add((words, new RelatedArticle { Title = text, Url = address }, score));
            }
            else if (score > _offers[at].Score)
            {
                _offers[at] = (words, _offers[at].Article with { Title = text }, score);
            }
        }

        public List<RelatedArticle> Take(int most)
        {
            var taken = new List<RelatedArticle>();
            var titles = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (words, article, _) in _offers)
            {
                if (taken.Count < most && _placeOf[words]?.Length > 0 && titles.Add(words))
                    taken.Add(article);
            }
            return taken;
        }
    }
}
