namespace NewsPipeline.Extractor.Languages;

/// <summary>Brings what pages write into the form of BCP 47.</summary>
internal static class LanguageTag
{
    // Names and codes that stand in the place of a tag.
    private const string Aliases = """
        english=en deutsch=de german=de français=fr french=fr español=es spanish=es italiano=it italian=it português=pt
        portuguese=pt russian=ru chinese=zh japanese=ja eng=en deu=de ger=de fra=fr fre=fr spa=es ita=it por=pt rus=ru tur=tr
        cn=zh jp=ja kr=ko cz=cs gr=el dk=da ua=uk iw=he in=id
        """;

    private static readonly Dictionary<string, string> Names = Aliases
        .Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(alias => alias.Split('='))
        .ToDictionary(alias => alias[0], alias => alias[1], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>en_us</c> as <c>en-US</c>, <c>zh_hant_tw</c> as <c>zh-Hant-TW</c>, <c>English</c> as <c>en</c>; null where it is no tag.</summary>
    internal static string? Normalize(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        var first = written.Split(',', ';', ' ')[0].Trim();
        if (Names.TryGetValue(first, out var named))
            return named;
        var parts = first.Replace('_', '-').Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
            return null;
        var primary = parts[0].ToLowerInvariant();
        if (primary is "und" or "mul" or "zxx" or "xx")
            return null;
        var tag = Names.GetValueOrDefault(primary, primary);
        foreach (var part in parts.Skip(1))
        {
            if (part.Length == 4 && part.All(char.IsAsciiLetter))
                tag += $"-{char.ToUpperInvariant(part[0])}{part[1..].ToLowerInvariant()}";
            else if (part.Length == 2 && part.All(char.IsAsciiLetter))
                tag += $"-{part.ToUpperInvariant()}";
            else if (part.Length == 3 && part.All(char.IsAsciiDigit))
                tag += $"-{part}";
            else
                break;
        }
        return tag;
    }

    /// <summary>The primary subtag; Bokmål and Nynorsk count as Norwegian.</summary>
    internal static string Primary(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        var primary = dash < 0 ? tag : tag[..dash];
        return primary is "nb" or "nn" ? "no" : primary;
    }
}
