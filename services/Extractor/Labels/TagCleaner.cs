using System.Buffers;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Makes tags of what a page lists as such: its marks taken off, the commands of its system, its sections, its name, its headline and its authors left out.</summary>
internal sealed class TagCleaner
{
    private const int MaxTags = 60;
    private const int MaxLength = 60;
    private const int LongestPrefix = 16;
    private const int GuidLength = 36;
    private const int SentenceBlanks = 7;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;、،");
    // Quotation marks and brackets around a tag or around the whole list; what may end a word ("C#", "Inc.") is taken off its start only.
    private const string EndMarks = "\"“”„‟«»‹›‘‚「」『』[]{}|•·…&-–—=*, ";
    private const string StartMarks = EndMarks + "#'’. ";

    private readonly SiteNames _sites;
    private readonly string? _title;
    // By the letters: a hashtag ("#LakeRegion") is a tag beside the section "Lake Region".
    private readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="sites">The names of the site.</param>
    /// <param name="title">The headline.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="authors">The authors.</param>
    internal TagCleaner(SiteNames sites, string? title, IReadOnlyList<string> sections, IReadOnlyList<string> authors)
    {
        _sites = sites;
        _title = title;
        _others.Add(title ?? "");
        _others.UnionWith(sections);
        _others.UnionWith(authors);
        if (authors.Count > 1)
            _others.UnionWith([string.Join(", ", authors), string.Join(" and ", authors)]);
    }

    /// <summary>The tags of metadata: one element with all of them, or one each.</summary>
    internal IReadOnlyList<string> OfMetadata(IReadOnlyList<string> raw)
    {
        if (raw.Count == 0 || raw.Count == 1 && IsSentence(raw[0]))
            return [];
        var parts = new List<string>();
        foreach (var entry in raw)
        {
            var commas = entry.AsSpan().CountAny(Separators);
            // Where each tag has an entry of its own, one comma is part of it: "Lee, Ann".
            if (raw.Count > 1 && commas <= 1)
                parts.Add(entry);
            else
                parts.AddRange(entry.Split([',', ';', '、', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        RemoveFacets(parts);
        HeadlineWords.Remove(parts, _title);
        if (parts.Count < 2 || !parts.TrueForAll(part => Prefix(part) > 0))
            return Clean(parts, fromSystem: true);
        // Where every entry stands in a name space, and one is that of tags, the others are settings.
        if (parts.Exists(IsNamedTag))
            parts.RemoveAll(part => !IsNamedTag(part));
        return Clean(parts.ConvertAll(part => part[Prefix(part)..]), fromSystem: true);
    }

    // "The council has met, according to the mayor.": a description in the wrong place.
    private static bool IsSentence(string entry) => entry.EndsWith('.') && entry.AsSpan().Count(' ') >= SentenceBlanks && entry.AsSpan().CountAny(Separators) <= 2;

    /// <summary>The tags without headline, sections and authors.</summary>
    internal IReadOnlyList<string> WithoutOthers(IReadOnlyList<string> tags) => [.. tags.Where(tag => !_others.Contains(tag))];

    /// <summary>The tags that the page shows, one each.</summary>
    internal IReadOnlyList<string> Shown(IEnumerable<string> raw) => Clean(raw, fromSystem: false);

    private List<string> Clean(IEnumerable<string> raw, bool fromSystem)
    {
        var tags = new List<string>();
        HashSet<string>? keys = null;
        foreach (var entry in raw)
        {
            if (entry.EndsWith(':') || entry.EndsWith('：') || LabelLine.IsLead(entry) || OneLine.Clean(entry) is not { } line || IsCommand(line, fromSystem))
                continue;
            var tag = Unmarked(IsJoined(line) ? line.Replace('_', ' ') : line);
            if (tag.Length is <= 1 or > MaxLength || tags.Count >= MaxTags || !tag.Any(char.IsLetter) && !IsYear(tag))
                continue;
            var key = OneLine.Key(tag);
            if (key.Length > 0 && !_sites.IsSiteKey(key) && (keys ??= new(StringComparer.Ordinal)).Add(key))
                tags.Add(tag);
        }
        return tags;
    }

    // "Category: News", "Category: World": what several entries begin with is a facet of the system's own.
    private static void RemoveFacets(List<string> parts)
    {
        if (!parts.Exists(part => Facet(part).Length > 0))
            return;
        var facets = parts.Select(Facet).Where(facet => facet.Length > 0).GroupBy(facet => facet).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        if (facets.Count > 0)
            parts.RemoveAll(part => facets.Contains(Facet(part)));
    }

    private static string Facet(string part) => part.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? part[..colon] : "";

    // What a system writes for itself: "@web-only", "_no-print", "LAYOUT:WIDE", "desk_harbour"; a list that is shown has none.
    private static bool IsCommand(string tag, bool fromSystem) =>
        tag[0] is '@' or '_' || tag[0] == '&' && !tag.Contains(' ', StringComparison.Ordinal) || tag.Length == GuidLength && Guid.TryParse(tag, out _) || tag.Contains("://", StringComparison.Ordinal) || fromSystem && !tag.Contains(' ', StringComparison.Ordinal) && (!IsJoined(tag) && tag.Contains('_', StringComparison.Ordinal) || Prefix(tag) > 0 && tag[Prefix(tag) - 1] is ':' or '=');

    // "Ann_Lee", "#ferry_pier"
    private static bool IsJoined(string tag)
    {
        if (tag[0] == '#')
            return true;
        foreach (var range in tag.AsSpan().Split('_'))
        {
            if (tag.AsSpan()[range] is not [var first, var second, ..] || !char.IsUpper(first) || !char.IsLower(second))
                return false;
        }
        return true;
    }

    private static bool IsNamedTag(string part) => part.StartsWith("tag", StringComparison.OrdinalIgnoreCase);

    // Where the name of a name space ends: "topic/harbour", "Tag:Harbour"; 0 where there is none.
    private static int Prefix(string tag)
    {
        var end = tag.AsSpan().IndexOfAny(":/=");
        return end is > 1 and <= LongestPrefix && end + 1 < tag.Length && tag[end + 1] is not (' ' or '/') && !tag.AsSpan(0, end).ContainsAny(' ', '.') && tag.AsSpan(0, end).IndexOfAnyExceptInRange('A', 'z') < 0 ? end + 1 : 0;
    }

    private static string Unmarked(string tag)
    {
        var clean = tag.AsSpan().TrimStart(StartMarks).TrimEnd(EndMarks);
        if (clean.Count('(') != clean.Count(')'))
            clean = clean.Trim("() ");
        return clean.Length == tag.Length ? tag : clean.ToString();
    }

    private static bool IsYear(string tag) => tag.Length == 4 && tag[0] is '1' or '2' && tag.All(char.IsAsciiDigit);
}
