namespace NewsPipeline.Cleaner.Roles;

/// <summary>The beginnings of the words in a page's headline, to tell whether another title speaks of the same.</summary>
internal sealed class HeadlineStems
{
    // So much of a word tells whatever its ending; shorter words than the least say little.
    private const int Stem = 5;
    private const int Least = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="titles">The page's titles, of which the first counts, without the site's name behind it.</param>
    public HeadlineStems(IReadOnlyList<string> titles)
    {
        foreach (var word in new WordsOf(titles.Count == 0 ? default : WithoutSite(titles[0])))
            stems.Add(word);
    }

    /// <summary>Whether a text has a word that begins like one of the headline's.</summary>
    public bool Share(string text)
    {
        foreach (var word in new WordsOf(text))
        {
            if (stems.Contains(word))
                return true;
        }
        return false;
    }

    // "Headline - Section - Site": what stands behind a stroke in the latter half.
    private static ReadOnlySpan<char> WithoutSite(ReadOnlySpan<char> title)
    {
        var half = title.Length / 2;
        var stroke = title[half..].IndexOfAny('|', '»', '–');
        var dash = title[half..].IndexOf(" - ");
        var end = stroke < 0 ? dash : dash < 0 ? stroke : Math.Min(stroke, dash);
        return end < 0 ? title : title[..(half + end)];
    }

    // The beginnings of the longer words of a line, one after the other.
    private ref struct WordsOf(ReadOnlySpan<char> line)
    {
        private ReadOnlySpan<char> rest = line;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly WordsOf GetEnumerator() => this;

        public bool MoveNext()
        {
            while (rest.Length > 0)
            {
                var start = 0;
                while (start < rest.Length && !char.IsLetterOrDigit(rest[start]))
                    start++;
                var end = start;
                while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
                    end++;
                var word = rest[start..end];
                rest = rest[end..];
                if (word.Length < Least && !IsAcronym(word))
                    continue;
                Current = word[..Math.Min(word.Length, Stem)];
                return true;
            }
            return false;
        }

        // "NFL", "IRC"
        private static bool IsAcronym(ReadOnlySpan<char> word)
        {
            foreach (var c in word)
            {
                if (!char.IsUpper(c))
                    return false;
            }
            return word.Length == Least - 1;
        }
    }
}
