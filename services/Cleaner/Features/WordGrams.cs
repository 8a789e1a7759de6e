namespace NewsPipeline.Cleaner.Features;

/// <summary>Hashes of words, and of words in a row, lower case, marks aside; an ideograph is a word.</summary>
internal ref struct WordGrams(ReadOnlySpan<char> text, int length)
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

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

    private uint? ReadWord()
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        if (at == text.Length)
            return null;
        var hash = Seed;
        do
        {
            var c = text[at++];
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            if (c is >= '\u3040' and <= '\u9FFF')
                break;
        }
        while (at < text.Length && char.IsLetterOrDigit(text[at]));
        return hash;
    }

    private static uint Mix(uint a, uint b) => ((a * Prime) ^ (b + 0x9E3779B9)) * Prime;
}
