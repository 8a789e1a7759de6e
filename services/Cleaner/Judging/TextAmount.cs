using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>How much of a page was kept as main text, and how much of that stands right under the linked headline of another page.</summary>
/// <param name="Sentences">Sentences of main text.</param>
/// <param name="Letters">Letters of main text; ideographs count three times.</param>
/// <param name="Headlines">Headings that are links, anywhere on the page.</param>
/// <param name="TeaserLetters">Letters of main text in a teaser: a linked headline, and the one short paragraph under it.</param>
/// <param name="Teasers">Such teasers.</param>
/// <param name="Blocks">Blocks of the page.</param>
internal readonly record struct TextAmount(int Sentences, int Letters, int Headlines, int TeaserLetters, int Teasers, int Blocks)
{
    // A sentence of so many letters says as much as two.
    private const int LongSentence = 100;
    private const int LongestTeaser = 400;
    private const int Reach = 3;
    private const int HeadlineWords = 4;
    private const double MostlyLink = 0.8;

    /// <summary>Counts.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="url">The address that the page's links are relative to, if known.</param>
    public static TextAmount Of(IReadOnlyList<PageBlock> blocks, string? url)
    {
        var own = WithoutPlace(url);
        int sentences = 0, letters = 0, headlines = 0, inTeasers = 0, teasers = 0, since = int.MaxValue;
        foreach (var block in blocks)
        {
            var shape = block.Kept || block.Kind == BlockKinds.Heading ? TextMeter.Measure(block.Text, linkLetters: 0) : default;
            if (IsLinkedHeadline(block, shape, own))
            {
                headlines++;
                since = 0;
                inTeasers += block.Kept ? shape.Letters : 0;
            }
            else if (since < Reach)
            {
                since++;
            }
            if (!block.Kept)
                continue;
            sentences += Math.Max(Math.Max(shape.Sentences, shape.EndsSentence ? 1 : 0), shape.Letters / LongSentence);
            letters += shape.Letters;
            if (since is > 0 and < Reach && shape.Letters <= LongestTeaser)
            {
                inTeasers += shape.Letters;
                teasers++;
                since = Reach;
            }
        }
        return new(sentences, letters, headlines, inTeasers, teasers, blocks.Count);
    }

    private static bool IsLinkedHeadline(PageBlock block, TextShape shape, string own)
    {
        if (block.Kind != BlockKinds.Heading || shape.Words < HeadlineWords)
            return false;
        var linked = 0;
        foreach (var link in block.Links)
        {
            // Of another page: a place in this one is where an answer opens.
            if (!IsPlaceIn(own, link.Url))
                linked += TextMeter.Letters(link.Text);
        }
        return linked >= shape.Letters * MostlyLink;
    }

    // Links are relative to the page, so that one to a place in it begins with the page's whole address, or has none before the place.
    private static bool IsPlaceIn(string page, string link) =>
        link.StartsWith('#') || (page.Length > 0 && link.Length > page.Length && link[page.Length] == '#' && link.StartsWith(page, StringComparison.Ordinal));

    private static string WithoutPlace(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var page) ? page.GetLeftPart(UriPartial.Query) : "";

    /// <inheritdoc />
    public override string ToString() => $"{Sentences} sentences and {Letters} letters of main text among {Blocks} blocks";
}
