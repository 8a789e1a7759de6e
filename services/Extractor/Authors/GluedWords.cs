namespace NewsPipeline.Extractor.Authors;

/// <summary>Parts words of a byline between which only the style sheet puts a space.</summary>
internal static class GluedWords
{
    private const int MostDigits = 4;

    /// <summary><c>byAnn Lee</c> and <c>Posted byAnn Lee</c> with the space.</summary>
    internal static string AfterBy(string text)
    {
        var starts = text.StartsWith("by", StringComparison.OrdinalIgnoreCase);
        var at = starts ? 0 : text.IndexOf(" by", StringComparison.Ordinal) + 1;
        var after = at + 2;
        return (at > 0 || starts) && after + 1 < text.Length && char.IsUpper(text[after]) && char.IsLower(text[after + 1]) && char.IsLower(text[after - 1])
            ? text.Insert(after, " ") : text;
    }

    /// <summary>A number apart from the name it is stuck to: <c>Lee3/4/2025</c>, <c>Lee3 min read</c>, <c>2025Ann Lee</c>.</summary>
    internal static string Part(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsLower(text[i - 1]) && BeginsFigure(text, i) || char.IsUpper(text[i]) && char.IsLower(text[i + 1]) && i > 3 && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i - 4]))
                text = text.Insert(i++, " ");
        }
        return text;
    }

    // A date in figures, or a count of what ends a name.
    private static bool BeginsFigure(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostDigits && char.IsAsciiDigit(text[end]))
            end++;
        if (end + 1 >= text.Length)
            return false;
        return text[end] is '/' or '.' && char.IsAsciiDigit(text[end + 1]) || text[end] == ' ' && AuthorWords.Ends.Contains(text[(end + 1)..].Split(' ', 2)[0]);
    }
}
