using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>Whether other lines begin, end or read like a line: cards, comments and lists repeat their form, running text does not.</summary>
internal sealed class LineEchoes
{
    private const int Near = 12;
    private const int EndWords = 2;
    private const int LongestEnd = 24;
    private const int MaskReach = 400;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly uint[] starts;
    private readonly uint[] ends;
    private readonly uint[] masks;
    private readonly Dictionary<uint, int> startCounts;
    private readonly Dictionary<uint, int> endCounts;
    private readonly Dictionary<uint, int> maskCounts;

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names = ["same-start", "same-end", "same-but-digits", "same-start-near", "same-but-digits-near"];

    /// <summary>Reads the forms of all lines.</summary>
    public LineEchoes(List<TextLine> lines)
    {
        (starts, ends, masks) = (new uint[lines.Count], new uint[lines.Count], new uint[lines.Count]);
        for (var i = 0; i < lines.Count; i++)
            (starts[i], ends[i], masks[i]) = (Start(lines[i].Text), End(lines[i].Text), Mask(lines[i].Text));
        (startCounts, endCounts, maskCounts) = (Count(starts), Count(ends), Count(masks));
    }

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        row.AddLog(startCounts[starts[index]] - 1);
        row.AddLog(endCounts[ends[index]] - 1);
        row.AddLog(maskCounts[masks[index]] - 1);
        row.Add(CountNear(starts, index));
        row.Add(CountNear(masks, index));
    }

    private static int CountNear(uint[] forms, int index)
    {
        var (first, last) = (Math.Max(0, index - Near), Math.Min(forms.Length, index + Near + 1));
        return forms.AsSpan(first, last - first).Count(forms[index]) - 1;
    }

    private static Dictionary<uint, int> Count(uint[] forms)
    {
        var counts = new Dictionary<uint, int>(forms.Length);
        foreach (var form in forms)
            counts[form] = counts.GetValueOrDefault(form) + 1;
        return counts;
    }

    private static uint Start(ReadOnlySpan<char> text)
    {
        Span<uint> words = stackalloc uint[EndWords];
        return Form(words[..WordGrams.Read(text, words)]);
    }

    private static uint End(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        for (var words = 0; words < EndWords && at > 0; words++)
            at = Math.Max(0, text[..at].LastIndexOf(' '));
        return Start(text[Math.Max(at, text.Length - LongestEnd)..]);
    }

    private static uint Form(ReadOnlySpan<uint> words) => words.Length == 0 ? 0 : WordGrams.Gram(words, words.Length - 1, words.Length);

    // The text with every number read as the same one.
    private static uint Mask(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        var inNumber = false;
        foreach (var c in text[..Math.Min(text.Length, MaskReach)])
        {
            var isDigit = char.IsDigit(c);
            if (!isDigit || !inNumber)
                hash = (hash ^ (isDigit ? '0' : char.ToLowerInvariant(c))) * Prime;
            inNumber = isDigit;
        }
        return hash;
    }
}
