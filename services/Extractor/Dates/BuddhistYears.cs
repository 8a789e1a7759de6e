namespace NewsPipeline.Extractor.Dates;

/// <summary>Turns the years that Thailand counts into those of the common era: 2567 is 2024. Elsewhere such a number is no year: "on May 3, 2500 runners".</summary>
internal static class BuddhistYears
{
    private const int Era = 543;
    private const int First = 2500;
    private const int Last = 2650;

    /// <summary>Converts them in a text in Thai, or on a page in it.</summary>
    /// <param name="text">The text that was cut.</param>
    /// <param name="tokens">Its numbers and words.</param>
    /// <param name="language">The primary subtag of the page's language, or null.</param>
    internal static void Convert(ReadOnlySpan<char> text, List<DateToken> tokens, string? language)
    {
        if (language != "th" && !text.ContainsAnyInRange('\u0E00', '\u0E7F'))
            return;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Length: 4, Number: >= First and <= Last and var year })
                tokens[i] = tokens[i] with { Number = year - Era };
        }
    }
}
