using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the articles the page offers as related: each once, with the title that its links show.</summary>
internal static class RelatedField
{
    private const int MinTitle = 15;
    // In a list where others are articles.
    private const int MinShort = 8;
    private const int ItemLevels = 2;
    private const int PlainTitle = 25;
    private const int MaxTitle = 160;

    // What stands over a list of related articles that comes before the headline.
    private static readonly string[] Headings = [.. RuleData.Words("related-headings", "related")];

    /// <summary>The related articles in the order of the page. Of a page with links, only what is linked is one: labels, descriptions and bylines are not.</summary>
    internal static IReadOnlyList<RelatedArticle> Collect(PageEvidence page, OwnPage own, string? title)
    {
        var offers = new RelatedOffers(title);
        var isCalledRelated = false;
        for (var i = 0; i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            // Above the headline stand menus and what else is new today.
            if (i < page.Headline)
                isCalledRelated = block.Links.Count == 0 && IsHeading(block.Text) || isCalledRelated && block.Role == BlockRoles.Related && block.Links.Count > 0;
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

    private static bool IsHeading(string text) => Array.Exists(Headings, heading => text.StartsWith(heading, StringComparison.OrdinalIgnoreCase));

    private static void Add(PageEvidence page, OwnPage own, PageBlock block, BlockLink link, RelatedOffers offers)
    {
        var length = Length(link.Text);
        // A place of the page itself is none, nor where readers comment.
        if (length < MinShort || link.Text.Contains("://", StringComparison.Ordinal) || link.Url.StartsWith('#') || RelatedText.IsNone(link.Text) || ServiceAddress.IsCommentForm(link.Url))
            return;
        var isShort = length < MinTitle;
        if (page.BaseUrl is null && !link.Url.Contains(':', StringComparison.Ordinal))
        {
            // Of a page without an address, its own relative links are still links.
            if (!isShort && !RelatedText.LeadsOn(link.Text))
                offers.Add(link.Text, address: null, (link.Url, link.Url), Score(block, length));
            return;
        }
        if (page.Absolute(link.Url) is not { } url)
            return;
        var address = new AddressParts(url);
        if (ServiceAddress.Is(address, page.Host))
            return;
        if (!isShort && RelatedText.LeadsOn(link.Text))
            offers.Bar(link.Text, Keys(address));
        else if (isShort ? IsShortOffer(address, own) : IsOffer(address, own, length))
            offers.Add(link.Text, url, Keys(address), Score(block, length), ListOf(block.Path, address), isShort);
    }

    // The element that holds the list, as items may each be called something of their own, and the folder that the addresses share.
    private static string? ListOf(string? path, AddressParts address)
    {
        for (var level = 0; level < ItemLevels && path is not null; level++)
            path = path.LastIndexOf(" > ", StringComparison.Ordinal) is > 0 and var end ? path[..end] : path;
        var folder = address.Path.Length > 1 && address.Path[1..].IndexOf('/') is >= 0 and var slash ? address.Path.Slice(1, slash) : default;
        return path is null ? null : string.Concat(path, "|", address.Host, folder.ContainsAnyExceptInRange('0', '9') ? folder : "/");
    }

    // "The coach speaks", "City in ruins": the address must tell what the text does not.
    private static bool IsShortOffer(AddressParts address, OwnPage own) =>
        own.IsOnSite(address) && ArticleAddress.HasArticlePath(address) && !own.Is(address) && !own.IsCarriedBy(address) && !own.IsList(address);

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
        var place = string.Concat(host, WithoutParameters(address.Path));
        if (address.Query.Length == 0 || ArticleAddress.HasArticlePath(address))
            return (place, place);
        var key = string.Concat(place, address.Query);
        return (key, ArticleAddress.HasSerial(address.Query) ? key : place);
    }

    // "/harbour.html;session=12": parameters of the path (RFC 3986, 3.3) count clicks, too.
    private static ReadOnlySpan<char> WithoutParameters(ReadOnlySpan<char> path) =>
        path.IndexOf(';') is > 0 and var end && path[end..].Contains('=') ? path[..end] : path;

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
}
