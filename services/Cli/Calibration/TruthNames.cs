namespace NewsPipeline.Cli.Calibration;

/// <summary>The set of names that a truth or a record gives as authors, split and folded for comparison.</summary>
internal static class TruthNames
{
    private static readonly string[] Leads = ["written by", "présenté par", "autorin", "author", "autor", "text", "from", "von", "par", "por", "by", "di", "af", "av"];
    private static readonly string[] Conjunctions = ["and", "And", "AND", "und", "UND", "et", "y", "och", "og", "en", "ve", "con"];

    /// <summary>The names.</summary>
    internal static HashSet<string> Of(IEnumerable<string> values)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in values.SelectMany(value => value.Split([';', ',', '|', '/', '&', '\n', '·', '•'])))
        {
            foreach (var name in AtConjunctions(part))
            {
                if (TruthText.Fold(WithoutLead(name.Trim())).Trim(' ', '.', ',', ':', '-') is { Length: > 0 } folded)
                    names.Add(folded);
            }
        }
        return names;
    }

    // "and" joins names between them, or begins what follows a comma.
    private static IEnumerable<string> AtConjunctions(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var from = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Conjunctions.Contains(words[i]) || i == words.Length - 1)
                continue;
            if (i > from)
                yield return string.Join(' ', words[from..i]);
            from = i + 1;
        }
        yield return string.Join(' ', words[from..]);
    }

    private static string WithoutLead(string name)
    {
        foreach (var lead in Leads)
        {
            if (name.Length > lead.Length && name.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(name[lead.Length]) || name[lead.Length] == ':'))
                return name[lead.Length..].TrimStart(' ', ':', '\t');
        }
        return name;
    }
}
