using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;
using NewsPipeline.Extractor.Titles;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Finds the person whose site it is, where the address is the name and the page speaks of that person: <c>annlee.example</c>
/// with "© 2024 Ann Lee" or "About Ann Lee". A publication may be named like one ("Carolina Journal").
/// </summary>
internal static class HostPerson
{
    private const int MinLabel = 6;
    private const int MinSurname = 3;
    private const int MaxText = 200;

    private static readonly string[] Rights = ["copyright", "©", "(c)"];

    /// <summary>The name as the page writes it, or null.</summary>
    internal static string? Find(PageEvidence page)
    {
        if (page.Host is not { } host)
            return null;
        foreach (var label in host.Split('.'))
        {
            if (label.Length >= MinLabel && MayBeName(label) && Written(page, label) is { } name && IsPerson(page, name))
                return name;
        }
        return null;
    }

    private static bool MayBeName(string label)
    {
        for (var length = 2; length <= label.Length - MinSurname; length++)
        {
            if (GivenNames.Begin(label[..length]))
                return true;
        }
        return false;
    }

    private static string? Written(PageEvidence page, string label)
    {
        foreach (var block in page.Page.Blocks)
        {
            if (block.Text.Length <= MaxText && NameIn(block.Text, label) is { } name)
                return name;
        }
        return null;
    }

    // Two neighbouring words in capitals that make up the label, in a line that speaks of a person.
    private static string? NameIn(string text, string label)
    {
        for (var at = 0; at + label.Length < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || at > 0 && char.IsLetter(text[at - 1]) || char.ToLowerInvariant(text[at]) != label[0])
                continue;
            var end = at + label.Length + 1;
            var name = text[at..end];
            if (name.Count(c => c == ' ') == 1 && (end == text.Length || !char.IsLetterOrDigit(text[end])) && NameLine.IsName(name) && GivenNames.Begin(name) && name.Replace(" ", "", StringComparison.Ordinal).Equals(label, StringComparison.OrdinalIgnoreCase) && IsSpokenOf(text, at, end))
                return name;
        }
        return null;
    }

    private static bool IsSpokenOf(string text, int at, int end)
    {
        // "About Ann Lee Media"
        var next = text[end..].TrimStart().Split(' ', 2)[0].Trim('.', ',');
        if (AuthorWords.Outlets.Contains(next) || AuthorWords.Desks.Contains(next) || AuthorWords.Works.Contains(next))
            return false;
        var before = text[..at].TrimEnd(' ', ':');
        return HasRights(before, text[end..].TrimStart()) || Array.Exists(AuthorWords.Abouts, about => EndsWith(before, about)) || BylineStart.IsLead(text) && BylineReader.CutLead(text).Length == text.Length - at;
    }

    // "© 2024 Ann Lee", "Copyright 2019–2024 by Ann Lee", "Ann Lee © 2024"
    private static bool HasRights(string before, string after)
    {
        foreach (var sign in Rights)
        {
            if (after.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
                return true;
            var from = before.LastIndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (from >= 0 && string.Concat(before[(from + sign.Length)..].Where(char.IsLetter)) is var between && (between.Length == 0 || AuthorWords.Labels.Contains(between)))
                return true;
        }
        return false;
    }

    private static bool EndsWith(string text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));

    private static bool IsPerson(PageEvidence page, string name)
    {
        // The host, which is the name, is none of the site's names here.
        var sites = new SiteNames(SiteField.Collect(page).Candidates.Where(candidate => candidate.Origin != Origins.Text).Select(candidate => candidate.Value), host: null);
        var (persons, _, _) = new NameKinds(page, sites).Sort(new AuthorList([name], Origins.Url, 1, IsMarked: false), []);
        return persons is [var person] && person == name && !sites.IsSitePart(name) && !OrdinaryWords.AreIn(page, name) &&
            !(page.Page.Metadata.DocumentTitle is { } title && IsPartOf(title, name));
    }

    // "Boats | Marie Claire", "Marie Claire: Boats"
    private static bool IsPartOf(string title, string name) =>
        TitleParts.Shorter(title).Prepend(title).Any(part => part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (part.Length == name.Length || !char.IsLetter(part[name.Length])));
}
