namespace NewsPipeline.Extractor.Authors;

/// <summary>Tells a line that is a person's name and little else.</summary>
internal static class NameLine
{
    private const int MaxName = 40;
    private const int MaxLine = 90;

    /// <summary>Two or three words in capitals, letters only.</summary>
    internal static bool IsName(string text)
    {
        if (text.Length is < 5 or > MaxName)
            return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && Array.TrueForAll(words, word => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’') && (word.Length > 1 && word.Any(char.IsLower) || word.EndsWith('.')));
    }

    /// <summary>The name of a line that is nothing but a name with a known given name, or has a date or a post behind it; else null.</summary>
    internal static string? NameOf(string line)
    {
        if (line.Length is < 5 or > MaxLine || !char.IsUpper(line[0]))
            return null;
        var names = BylineReader.Names(line);
        if (names is [var desk] && desk == line && AuthorWords.Desks.Contains(line[(line.LastIndexOf(' ') + 1)..]) && PersonName.IsDesk(line.Split(' ')))
            return line;
        if (line.Length <= MaxName && IsName(line))
            return GivenNames.Begin(line) ? line : null;
        if (names.Count == 0 || !IsName(names[0]) || !line.StartsWith(names[0], StringComparison.Ordinal))
            return null;
        var rest = line[names[0].Length..].TrimStart();
        var isDated = rest.Any(char.IsAsciiDigit);
        // "Ann Lee | 3 May 2024", but "Last Change: 3 May 2024", "Opera Review · 3 May 2024"
        var isPerson = rest.Length > 0 && GivenNames.Begin(names[0], orWeak: isDated) && (isDated || rest.Split(' ').Any(PersonName.IsPost));
        return isPerson ? string.Join(", ", names.Where((name, i) => i == 0 || IsName(name) && GivenNames.Begin(name))) : null;
    }
}
