using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads one part of a byline as the name of a person or a desk.</summary>
internal static class PersonName
{
    private const int MaxWords = 6;
    private const int MaxLength = 60;

    /// <summary>The name, or null where the part is none: a role, a date, an address, a place after "in".</summary>
    internal static string? Read(string part)
    {
        var words = Words(part);
        if (words.Count is 0 or > MaxWords)
            return null;
        var name = string.Join(' ', words).Trim(' ', '.', ',', ':', '-', '*', '"', '“', '”');
        if (words.Count > 1 && words[^1] is "Jr." or "Sr.")
            name += ".";
        if (name.Length is < 2 or > MaxLength || AuthorWords.Others.Contains(name) || !LooksLikeName(name, words))
            return null;
        if (IsDesk(words))
            return name;
        if (words.Exists(word => AuthorWords.Roles.Contains(word.Trim('.', ','))))
            return null;
        return words.Count > 1 && !name.Any(char.IsLower) && name.Any(char.IsUpper) && !name.Contains('.', StringComparison.Ordinal) ? PlaceCase.Lower(name) : name;
    }

    /// <summary>Whether the words name a desk: "The Daily Desk", "AFP staff".</summary>
    internal static bool IsDesk(IReadOnlyList<string> words) => words.Any(word => AuthorWords.Desks.Contains(word)) && !words.Any(word => AuthorWords.Roles.Contains(word));

    // The words up to the first that ends a name: a date, "in Berlin", an e-mail address, a handle.
    private static List<string> Words(string part)
    {
        var words = new List<string>();
        foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Contains('@', StringComparison.Ordinal) || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                break;
            if (word.Any(char.IsDigit) || words.Count > 0 && Ends(word))
                break;
            if (AuthorWords.Degrees.Contains(word.TrimEnd(',')) && words.Count > 1)
                continue;
            words.Add(word);
        }
        return words;
    }

    private static bool Ends(string word)
    {
        var bare = word.Trim(':', ',', '.');
        return bare is "in" or "for" or "at" or "aus" or "für" or "près" or "à" or "para" or "per" || AuthorWords.Ends.Contains(bare) && (char.IsLower(word[0]) || bare.Length > 3 || bare is "am" or "pm");
    }

    private static bool LooksLikeName(string name, List<string> words)
    {
        if (AuthorWords.Ends.Contains(words[0].Trim(':', ',', '.')) && words.Count == 1)
            return false;
        var letters = 0;
        var capital = false;
        foreach (var c in name)
        {
            if (char.IsLetter(c))
                letters++;
            else if (c is not (' ' or '.' or '-' or '\'' or '’' or '‘' or '´' or '`' or '·' or '‐' or '‑') && !char.IsSurrogate(c) && c < 0x300)
                return false;
            capital |= char.IsUpper(c) || char.IsLetter(c) && !char.IsLower(c);
        }
        return letters >= 2 && capital && !words.TrueForAll(word => AuthorWords.Particles.Contains(word));
    }
}
