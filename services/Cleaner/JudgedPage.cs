using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Metadata;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>A page whose blocks have been judged by rules.</summary>
/// <param name="Context">The page and its blocks.</param>
/// <param name="Metadata">What it says of itself in its head.</param>
/// <param name="Urls">Its addresses.</param>
internal sealed record JudgedPage(BlockContext Context, PageMetadata Metadata, UrlResolver Urls) : IDisposable
{
    private const int MostTitles = 8;

    /// <summary>How many UTF-16 units of text are kept.</summary>
    public int KeptLetters
    {
        get
        {
            var letters = 0;
            foreach (var block in Context.Blocks)
                letters += block.Kept ? block.Text.Length : 0;
            return letters;
        }
    }

    /// <summary>Gives back what was lent for it: nothing but its blocks' texts is good any more.</summary>
    public void Dispose() => Context.Tree.Dispose();

    /// <summary>What the features of its blocks are read from.</summary>
    public BlockFeatureContext Features() => new(Context, Metadata, Urls.Host);

    /// <summary>The titles of a page's head.</summary>
    public static List<string> TitlesOf(PageMetadata metadata)
    {
        var titles = new List<string>();
        foreach (var tag in metadata.MetaTags)
        {
            if (tag.Name is "og:title" or "twitter:title" && titles.Count < MostTitles)
                titles.Add(tag.Content);
        }
        if (metadata.DocumentTitle is { } title)
            titles.Add(title);
        return titles;
    }
}
