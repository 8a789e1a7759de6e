namespace NewsPipeline.Extractor.Dates;

/// <summary>Which order a page most likely writes its numeric dates in.</summary>
internal static class DateOrders
{
    private static readonly HashSet<string> YearFirst = new(StringComparer.Ordinal) { "zh", "ja", "ko", "hu", "lt", "mn", "eu" };

    // English is written in both orders; these national domains put the day first.
    private static readonly HashSet<string> DayFirstDomains = new(StringComparer.Ordinal)
    {
        "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "gh", "my", "sg", "pk", "bd", "lk", "mt", "np", "zm", "zw", "ug", "tz", "jm", "na", "hk", "eu",
    };

    /// <summary>The order for a language tag and, for English without a region, the domain of the site.</summary>
    internal static DateOrder For(string? language, string? host)
    {
        if (language is null)
            return DateOrder.DayFirst;
        var primary = language.AsSpan(0, language.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? dash : language.Length).ToString();
        if (YearFirst.Contains(primary))
            return DateOrder.YearFirst;
        if (primary != "en")
            return DateOrder.DayFirst;
        var topLevel = host?[(host.LastIndexOf('.') + 1)..] ?? "";
        if (DayFirstDomains.Contains(topLevel))
            return DateOrder.DayFirst;
        return primary.Length == language.Length || language is "en-US" or "en-PH" ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }
}
