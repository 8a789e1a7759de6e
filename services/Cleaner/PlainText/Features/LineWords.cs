namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>The longer words of each line, and how many lines of running text have them: other articles use other words.</summary>
internal sealed class LineWords
{
    private const int Shortest = 4;
    private const int MostWords = 400;

    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[][] lines;
    private readonly int[] core;
    private readonly int[] having;
    private readonly float[] rarity;
    private readonly int start;
    private readonly int end;
    private readonly List<TextLine> source;

    /// <summary>Reads the words of all lines; those of running text from <paramref name="start"/> to <paramref name="end"/> are the core.</summary>
    public LineWords(List<TextLine> source, int start, int end)
    {
        (this.source, this.start, this.end) = (source, start, end);
        lines = new int[source.Count][];
        for (var i = 0; i < source.Count; i++)
            lines[i] = Read(source[i].Text);
        (core, having) = (new int[ids.Count], new int[ids.Count]);
        foreach (var words in lines)
        {
            foreach (var word in words)
                having[word]++;
        }
        rarity = Array.ConvertAll(having, count => MathF.Log(1 + ((float)lines.Length / count)));
        for (var i = start; i < end; i++)
        {
            if (source[i].IsProse)
                Count(lines[i], 1);
        }
    }

    /// <summary>The share of a line's words that other lines of the core have, 0 to 1; -1 for a line without any.</summary>
    public double ShareInCore(int line)
    {
        var words = lines[line];
        if (words.Length == 0)
            return -1;
        var own = OwnInCore(line);
        var found = 0;
        foreach (var word in words)
            found += core[word] > own ? 1 : 0;
        return (double)found / words.Length;
    }

    /// <summary>
    /// The shares of a line's words that other lines of the core have, and that any other line has, each word weighing by how few lines have
    /// it; both -1 for a line without any.
    /// </summary>
    public (float InCore, float Elsewhere) RareShares(int line)
    {
        if (lines[line].Length == 0)
            return (-1, -1);
        var own = OwnInCore(line);
        float all = 0, inCore = 0, elsewhere = 0;
        foreach (var word in lines[line])
        {
            var weight = rarity[word];
            all += weight;
            inCore += core[word] > own ? weight : 0;
            elsewhere += having[word] > 1 ? weight : 0;
        }
        return (inCore / all, elsewhere / all);
    }

    /// <summary>The words of the running text from one line to another, that one left out.</summary>
    public HashSet<int> SaidIn(int from, int to)
    {
        var said = new HashSet<int>();
        for (var i = from; i < to; i++)
        {
            if (source[i].IsProse)
                said.UnionWith(lines[i]);
        }
        return said;
    }

    /// <summary>The share of a line's words that are among others, each weighing by how few lines have it; 0 for a line without any.</summary>
    public double RareShareIn(int line, HashSet<int> said)
    {
        float all = 0, found = 0;
        foreach (var word in lines[line])
        {
            all += rarity[word];
            found += said.Contains(word) ? rarity[word] : 0;
        }
        return all > 0 ? found / all : 0;
    }

    /// <summary>The share of a line's words that another line has; -1 where it has none.</summary>
    public double ShareIn(int line, int other)
    {
        if (other < 0 || lines[line].Length == 0)
            return -1;
        var found = 0;
        foreach (var word in lines[line])
            found += Array.BinarySearch(lines[other], word) >= 0 ? 1 : 0;
        return (double)found / lines[line].Length;
    }

    /// <summary>How many words a line has here.</summary>
    public int CountOf(int line) => lines[line].Length;

    private int OwnInCore(int line) => line >= start && line < end && source[line].IsProse ? 1 : 0;

    private void Count(int[] words, int by)
    {
        foreach (var word in words)
            core[word] += by;
    }

    // Scripts without spaces: every two signs are a word.
    private int[] Read(string text)
    {
        var found = new SortedSet<int>();
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length && found.Count < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var signs = IsSign(text[i]);
            var word = text.AsSpan(i, signs ? Math.Min(2, text.Length - i) : WordLength(text, i));
            // The sign after a word may start the next.
            i += signs ? 0 : word.Length - 1;
            if (!signs && word.Length < Shortest)
                continue;
            if (!lookup.TryGetValue(word, out var id))
                ids.Add(word.ToString(), id = ids.Count);
            found.Add(id);
        }
        return [.. found];
    }

    private static int WordLength(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsLetterOrDigit(text[at]) && !IsSign(text[at]))
            at++;
        return at - start;
    }

    private static bool IsSign(char c) => c is >= '\u3040' and <= '\u9FFF';
}
