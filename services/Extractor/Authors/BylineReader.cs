using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads the names out of a byline, an attribute or a JSON-LD name.</summary>
internal static class BylineReader
{
    private const int MaxLength = 300;

    /// <summary>The names in <paramref name="raw"/>, one a person or desk, in their order, without repetition.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="isMarked">Whether the page's mark-up says that this is an author.</param>
    internal static List<string> Names(string? raw, bool isMarked = false)
    {
        var names = new List<string>();
        if (OneLine.Clean(raw) is not { } line || line.Length > MaxLength || IsAddress(line))
            return names;
        // The name of an agency may hold what parts a byline: "RFE/RL".
        if (isMarked && Body.Agencies.IsKnown(line))
            return [line];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in BylineParts.Split(CutLead(isMarked ? line : AfterBy(line))))
        {
            if (PersonName.Read(CutLead(part), isMarked) is { } name && keys.Add(OneLine.Key(name)))
                names.Add(name);
        }
        return SurnameFirst(line, names) ?? WithoutInitials(names);
    }

    /// <summary>Whether a line begins with "By", "Von", "Par" or their like, and a name in capitals after it; a date may stand before "by".</summary>
    internal static bool HasLead(string line)
    {
        line = line.Trim();
        if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.IndexOf(" by ", StringComparison.Ordinal) is var by and > 0 and < 40)
            line = line[(by + 1)..];
        // Most lines do not, and the first word tells.
        var first = line.Split(' ', ':')[0];
        if (!AuthorWords.Bylines.Contains(first))
            return false;
        var rest = CutLead(line);
        return rest.Length > 3 && rest.Length < line.Length - 1 && char.IsUpper(rest[0]) && (char.IsUpper(line[0]) || first is "von" or "by" or "por" or "par" or "av" or "af" or "door");
    }

    /// <summary>The text after "By", "Von", "Par" and their like.</summary>
    internal static string CutLead(string text)
    {
        var rest = Parted(text.AsSpan().Trim(" \t:–—-|•·,*/").ToString());
        for (var again = true; again;)
        {
            again = false;
            foreach (var lead in AuthorWords.LeadsLike(rest))
            {
                if (!rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || rest.Length <= lead.Length + 1 || !EndsLead(rest, lead))
                    continue;
                rest = rest[lead.Length..].TrimStart(' ', ':', '：', '/', '|', '-', '–');
                again = true;
                break;
            }
        }
        return rest;
    }

    // "byAnn Lee", "Posted byAnn Lee": the space was the style sheet's.
    private static string Parted(string text)
    {
        var at = text.StartsWith("by", StringComparison.OrdinalIgnoreCase) ? 0 : text.IndexOf(" by", StringComparison.Ordinal) + 1;
        var after = at + 2;
        return (at > 0 || text.StartsWith("by", StringComparison.OrdinalIgnoreCase)) && after + 1 < text.Length && char.IsUpper(text[after]) && char.IsLower(text[after + 1]) && char.IsLower(text[after - 1])
            ? text.Insert(after, " ") : text;
    }

    // "Published 3 May 2024 by Ann Lee", "The City Desk by The City Desk"
    private static string AfterBy(string line)
    {
        var by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by < 0)
            return line;
        return line[..by].Split(' ').Any(AuthorWords.Asides.Contains) ? "" : line[(by + 4)..];
    }

    // "de" and "di" are part of a name unless a capital in "De" or a colon shows a lead at the start of a line.
    private static bool EndsLead(string text, string lead)
    {
        var next = text[lead.Length];
        if (char.IsLetterOrDigit(next) && lead[0] < 0x2E80)
            return false;
        if (next is ':' or '：')
            return true;
        return next == ' ' && (lead.Length > 2 || lead is "by" or "av" or "af" or "di" || char.IsUpper(text[0])) && !IsNameWithLead(text, lead);
    }

    // "Di Maio": a lead word that is a particle of names too, and one word more, is a name.
    private static bool IsNameWithLead(string text, string lead) =>
        lead is "de" or "di" && char.IsUpper(text[0]) && !text.AsSpan(lead.Length + 1).Contains(' ');

    // "Ann Lee, BSN", "Ann Lee / TNN": beside a name in full, capitals are a degree, a post or an agency.
    private static List<string> WithoutInitials(List<string> names)
    {
        if (names.Count > 1 && names.Exists(name => name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower)))
            names.RemoveAll(name => name.Length <= 5 && !Body.Agencies.IsKnown(name) && name.All(c => char.IsUpper(c) || c is '.' or '-'));
        return names;
    }

    // "Smith, Ann" in a citation is one name.
    private static List<string>? SurnameFirst(string line, List<string> names)
    {
        if (names.Count != 2 || line.Count(c => c == ',') != 1 || names.Exists(name => name.Contains(' ', StringComparison.Ordinal)) || Body.Agencies.IsKnown(names[0]) || Body.Agencies.IsKnown(names[1]))
            return null;
        return line.Trim() == $"{names[0]}, {names[1]}" ? [$"{names[1]} {names[0]}"] : null;
    }

    private static bool IsAddress(string line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line.StartsWith('@') ||
        line.StartsWith('/') || !line.Contains(' ', StringComparison.Ordinal) && line.Contains('/', StringComparison.Ordinal);
}
