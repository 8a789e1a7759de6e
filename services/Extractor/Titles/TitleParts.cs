using System.Buffers;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Cuts titles at the separators that sites put between headline, section and name.</summary>
internal static class TitleParts
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " -- ", " ‹ ", " › ", " > ", " ⋆ ", " ★ ", "｜", "|", "_", " : ", " ~ ", " ● ", " ― "];

    private static readonly SearchValues<char> SeparatorSigns = SearchValues.Create([.. string.Concat(Separators).Where(c => c != ' ').Distinct()]);

    private static readonly SearchValues<char> Signs = SearchValues.Create(":|-–—·/_｜│ㅣ»");

    private const int MinGlued = 10;

    /// <summary>The title without the names of the site at its ends.</summary>
    internal static string WithoutSite(string title, SiteNames sites)
    {
        title = WithoutEnd(title);
        for (var round = 0; round < 4; round++)
        {
            var cuts = Cuts(title);
            if (cuts.Count == 0)
                return title;
            var (lastStart, lastEnd) = cuts[^1];
            var (firstStart, firstEnd) = cuts[0];
            if (lastStart > 0 && sites.IsSitePart(title[lastEnd..].Trim()))
                title = title[..lastStart].Trim();
            else if (sites.IsSite(title[..firstStart].Trim()))
                title = title[firstEnd..].Trim();
            else
                return title;
        }
        return title;
    }

    /// <summary>What remains of a title when it is cut at one of its separators: each head and each tail.</summary>
    internal static IEnumerable<string> Shorter(string title)
    {
        foreach (var (start, end) in Cuts(title))
        {
            yield return title[..start].Trim();
            yield return title[end..].Trim();
        }
        // "Headline: Section - Site" and "Section: Headline"
        if (title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            yield return title[(colon + 2)..].Trim();
    }

    /// <summary>Whether <paramref name="title"/> is <paramref name="part"/> with more stuck to it behind a sign: "Headline-Section|Site".</summary>
    internal static bool IsFirstPart(string part, string title) =>
        part.Length >= MinGlued && title.Length > part.Length + 1 && Signs.Contains(title[part.Length]) && title[part.Length + 1] != ' ' && title.StartsWith(part, StringComparison.Ordinal);

    // "Headline -", where the template had no name to put behind the dash.
    private static string WithoutEnd(string title)
    {
        var end = title.AsSpan().TrimEnd(title.Contains('«', StringComparison.Ordinal) ? " -–—|·:" : " -–—|·»:");
        return end.Length > 0 && end.Length < title.Length && title[end.Length] == ' ' ? end.ToString() : title;
    }

    private static List<(int Start, int End)> Cuts(string title)
    {
        var cuts = new List<(int Start, int End)>();
        // As a rule none of their signs stands there, and one look tells.
        if (!title.AsSpan().ContainsAny(SeparatorSigns))
            return cuts;
        foreach (var separator in Separators)
        {
            for (var at = title.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = title.IndexOf(separator, at + separator.Length, StringComparison.Ordinal))
            {
                if (at > 0 && at + separator.Length < title.Length && !cuts.Exists(cut => cut.Start <= at && at < cut.End))
                    cuts.Add((at, at + separator.Length));
            }
        }
        cuts.Sort();
        return cuts;
    }
}
