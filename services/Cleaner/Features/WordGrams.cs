namespace NewsPipeline.Cleaner.Features;

/// <summary>Hashes of words, and of words in a row, lower case, marks aside; an ideograph is a word.</summary>
internal ref struct WordGrams(ReadOnlySpan<char> text, int length)
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    // Letters and digits of ASCII in lower case; 0 for what is no part of a word.
    private static readonly byte[] Lower = [.. Enumerable.Range(0, 0x80).Select(code => char.IsAsciiLetterOrDigit((char)code) ? (byte)char.ToLowerInvariant((char)code) : (byte)0)];

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int words;
    private uint first;
    private uint second;

    /// <summary>The hash of the last words read; of fewer than asked for where the text has fewer.</summary>
    public uint Current { get; private set; }

    /// <summary>Reads on by one word; false at the end.</summary>
    public bool MoveNext()
    {
        while (ReadWord() is { } word)
        {
            words++;
            Current = length switch { 1 => word, 2 => Mix(first, word), _ => Mix(Mix(second, first), word) };
            second = first;
            first = word;
            if (words >= length)
                return true;
        }
        return false;
    }

    /// <summary>The hashes of a text's words, at most as many as fit.</summary>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<uint> words)
    {
        var reader = new WordGrams(text, 1);
        var count = 0;
        while (count < words.Length && reader.ReadWord() is { } word)
            words[count++] = word;
        return count;
    }

    /// <summary>The hash of words in a row, the last of which stands at <paramref name="last"/>.</summary>
    public static uint Gram(ReadOnlySpan<uint> words, int last, int length) => length switch
    {
        1 => words[last],
        2 => Mix(words[last - 1], words[last]),
        _ => Mix(Mix(words[last - 2], words[last - 1]), words[last]),
    };

    private uint? ReadWord()
    {
        var i = at;
        while (i < text.Length && !IsPart(text[i]))
            i++;
        at = i;
        if (i == text.Length)
            return null;
        var hash = Seed;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                var lower = Lower[c];
                if (lower == 0)
                    break;
                hash = (hash ^ lower) * Prime;
                continue;
            }
            if (!char.IsLetterOrDigit(c))
                break;
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            if (c is < '\u3040' or > '\u9FFF')
                continue;
            i++;
            break;
        }
        at = i;
        return hash;
    }

    private static bool IsPart(char c) => c < 0x80 ? Lower[c] != 0 : char.IsLetterOrDigit(c);

    /// <summary>Brings the high bits of a hash down, for tables whose size is a power of two.</summary>
    public static uint Fold(uint hash) => hash ^ (hash >> 15);

    /// <summary>The hash of two words in a row.</summary>
    public static uint Mix(uint a, uint b) => ((a * Prime) ^ (b + 0x9E3779B9)) * Prime;
}
