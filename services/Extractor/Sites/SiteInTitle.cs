using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Titles;

namespace NewsPipeline.Extractor.Sites;

/// <summary>Finds the site's name at an end of the document's title, where the host is called the same: <c>Bridge opens – Lakeside Courier</c> on lakesidecourier.example.</summary>
internal static class SiteInTitle
{
    private const int MinKey = 4;
    private const int MaxLength = 40;
    private const string Article = "the";

    /// <summary>The name, or null.</summary>
    internal static string? Find(PageEvidence page)
    {
        if (OneLine.Clean(page.Page.Metadata.DocumentTitle) is not { } title || page.Host is not { } host)
            return null;
        string? best = null;
        foreach (var part in TitleParts.Shorter(title).Append(title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? title[..colon] : "").Concat(Ends(title)))
        {
            // The shortest end that the host is named after; a longer one holds sections as well.
            if (part.Length is > 0 and <= MaxLength && Names(host, part) && (best is null || part.Length < best.Length))
                best = part;
        }
        return best;
    }

    // "Bridge opens early- The Courier": the sign is stuck to the word before.
    private static IEnumerable<string> Ends(string title)
    {
        for (var space = title.LastIndexOf(' '); space > 1; space = title.LastIndexOf(' ', space - 1))
        {
            if (title[space - 1] is '-' or '–' or '—' or '|' or ':' && char.IsLetterOrDigit(title[space - 2]))
                yield return title[(space + 1)..];
        }
    }

    // A label of the host is the name, begins with it, or the name with the label.
    private static bool Names(string host, string part)
    {
        var key = OneLine.Key(part);
        if (key.Length < MinKey)
            return false;
        var labels = host.Split('.');
        for (var i = 0; i < labels.Length - 1; i++)
        {
            // "HBC.example", however short
            if (labels[i] != "www" && part.Contains('.', StringComparison.Ordinal) && key == OneLine.Key(string.Concat(labels[i..])))
                return true;
            var label = OneLine.Key(labels[i]);
            if (label.Length >= MinKey && (label == key || key == Article + label || label.StartsWith(key, StringComparison.Ordinal) && key.Length * 2 > label.Length || key.StartsWith(label, StringComparison.Ordinal) && label.Length * 2 > key.Length))
                return true;
        }
        return false;
    }
}
