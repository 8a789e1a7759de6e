namespace NewsPipeline.Cleaner.PlainText;

/// <summary>
/// Tells a text that a mailer or a terminal wrapped at a column: a wrapped line ends where the next word would not have fitted,
/// or goes on in lower case.
/// </summary>
internal sealed class WrapColumn
{
    private const int Narrowest = 45;
    private const int Widest = 100;
    private const int FewestLines = 5;
    private const double GoingOn = 0.6;
    // A long address or table may stick out.
    private const double Longer = 0.05;

    private readonly int column;

    private WrapColumn(int column) => this.column = column;

    /// <summary>The column a text is wrapped at; null for a text with one paragraph a line.</summary>
    public static WrapColumn? Find(string[] raw)
    {
        int longest = 0, lines = 0, longer = 0;
        foreach (var line in raw)
        {
            var length = line.AsSpan().TrimEnd().Length;
            lines += length > 0 ? 1 : 0;
            if (length > Widest)
                longer++;
            else if (length > longest)
                longest = length;
        }
        if (longest < Narrowest || longer > lines * Longer)
            return null;
        var wrap = new WrapColumn(longest);
        int pairs = 0, joined = 0;
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(raw[i]) || string.IsNullOrWhiteSpace(raw[i + 1]))
                continue;
            pairs++;
            joined += wrap.GoesOn(raw[i], raw[i + 1]) ? 1 : 0;
        }
        return pairs >= FewestLines && joined > pairs * GoingOn ? wrap : null;
    }

    /// <summary>Whether a line goes on in the next: it was broken only because the column was full.</summary>
    public bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        line = line.TrimEnd();
        next = next.Trim();
        if (line.Length < Narrowest / 2 || next.Length == 0)
            return false;
        var space = next.IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return line.Length + 1 + word > column || (line.Length >= Narrowest && char.IsLower(next[0]));
    }
}
