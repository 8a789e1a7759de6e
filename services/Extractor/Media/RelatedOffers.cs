using System.Runtime.InteropServices;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>What a page offers so far, by address.</summary>
/// <param name="title">The page's own headline.</param>
internal sealed class RelatedOffers(string? title)
{
    private const int LeastInList = 2;

    private readonly List<(string Words, RelatedArticle Article, int Score, string? List, bool IsShort)> _offers = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    // Which place each text leads to; "" for several, as "Read the whole story" does.
    private readonly Dictionary<string, string?> _placeOf = new(StringComparer.Ordinal);
    // What was offered with a sign that it leads on to a list.
    private readonly List<(string Words, string Key)> _barred = [];
    private readonly string? _own = title is null ? null : OneLine.Key(title);

    /// <summary>Adds an offer, or a better text of one that is known.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="address">Its address; null where it has none.</param>
    /// <param name="keys">What tells its address from others, and the place it leads to.</param>
    /// <param name="score">How much the text reads like a headline.</param>
    /// <param name="list">The list it stands in.</param>
    /// <param name="isShort">Whether the text alone is too short for a headline: then others of its list must be offers.</param>
    internal void Add(string text, string? address, (string Key, string Place) keys, int score, string? list = null, bool isShort = false)
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
            _offers.Add((words, new RelatedArticle { Title = text, Url = address }, score, list, isShort));
        }
        else if (score > _offers[at].Score || _offers[at].IsShort && !isShort)
        {
            _offers[at] = (words, _offers[at].Article with { Title = text }, score, list, isShort);
        }
    }

    /// <summary>Rules an address out, unless the text is a button that leads to several, or another article's headline with a sign behind it.</summary>
    /// <param name="text">The text that leads to it.</param>
    /// <param name="keys">What tells its address from others, and the place it leads to.</param>
    internal void Bar(string text, (string Key, string Place) keys)
    {
        var words = OneLine.Key(text);
        ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(_placeOf, words, out _);
        other = other is null || other == keys.Place ? keys.Place : "";
        _barred.Add((words, keys.Key));
    }

    /// <summary>The offers in the order of the page, each text once.</summary>
    /// <param name="most">How many at most.</param>
    internal List<RelatedArticle> Take(int most)
    {
        var taken = new List<RelatedArticle>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var lists = _offers.Where(offer => offer.List is not null).GroupBy(offer => offer.List!).Where(list => list.Count(offer => !offer.IsShort) is var full && full >= LeastInList && full * 2 >= list.Count()).Select(list => list.Key).ToHashSet(StringComparer.Ordinal);
        var offered = _offers.Select(offer => offer.Words).ToHashSet(StringComparer.Ordinal);
        var barred = _barred.Where(bar => _placeOf[bar.Words]?.Length > 0 && !offered.Contains(bar.Words)).Select(bar => bar.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, at) in _byKey)
        {
            if (barred.Contains(key))
                titles.Add(_offers[at].Words);
        }
        foreach (var (words, article, _, list, isShort) in _offers)
        {
            if (taken.Count < most && (!isShort || list is not null && lists.Contains(list)) && _placeOf[words]?.Length > 0 && titles.Add(words))
                taken.Add(article);
        }
        return taken;
    }
}
