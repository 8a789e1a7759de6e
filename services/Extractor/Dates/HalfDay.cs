namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads the half of the day in a twelve-hour time.</summary>
internal static class HalfDay
{
    private static readonly (string Word, int Half)[] Words = [("a.m.", 1), ("p.m.", 2), ("a.m", 1), ("p.m", 2), ("am", 1), ("pm", 2)];

    /// <summary>1 for the morning, 2 for the afternoon, 0 where neither follows.</summary>
    internal static int Read(ReadOnlySpan<char> s, int at, out int end)
    {
        end = at;
        var i = at;
        while (i < s.Length && char.IsWhiteSpace(s[i]))
            i++;
        foreach (var (word, half) in Words)
        {
            if (!s[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var after = i + word.Length;
            if (after < s.Length && char.IsLetter(s[after]))
                continue;
            end = after;
            return half;
        }
        return 0;
    }
}
