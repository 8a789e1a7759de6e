using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Templates;

/// <summary>What a page's head says the article begins with: its titles and descriptions. Other pages tease it with the same words.</summary>
internal sealed class OwnWords
{
    private readonly HashSet<ulong> lines = [];

    /// <summary>Reads the head.</summary>
    public OwnWords(PageMetadata metadata)
    {
        foreach (var tag in metadata.MetaTags)
        {
            if (tag.Name is "og:title" or "twitter:title" or "description" or "og:description" or "twitter:description")
                lines.Add(LineHash.Of(tag.Content));
        }
        lines.Add(LineHash.Of(metadata.DocumentTitle));
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Contains(ulong line) => lines.Contains(line);
}
