namespace NewsPipeline.Extractor.Media;

/// <summary>The maker's name in a credit that the page marks as one.</summary>
internal static class MarkedCredit
{
    /// <summary>The name without "By", brackets and date.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="labelled">What stands behind its label, where it has one.</param>
    internal static string WithoutFrame(string credit, string? labelled) => WithoutBy(Undated(labelled ?? Bare(credit)));

    // "By Ann Lee"
    private static string WithoutBy(string credit) => credit is ['B' or 'b', 'y' or 'Y', ' ', _, ..] && char.IsUpper(credit[3]) ? credit[3..] : credit;

    // "(Ann Lee / May 14, 2024)", "Ann Lee -"
    private static string Bare(string credit)
    {
        var bare = credit.AsSpan().Trim().TrimEnd("-–—| ");
        if (bare.Length > 2 && (bare[0], bare[^1]) is ('(', ')') or ('[', ']') && bare[1..^1].IndexOfAny("()[]") < 0)
            bare = bare[1..^1].Trim();
        return bare.ToString();
    }

    // "Ann Lee / May 14, 2024"
    private static string Undated(string credit) =>
        credit.LastIndexOf(" / ", StringComparison.Ordinal) is var stroke and > 0 && credit.AsSpan(stroke).ContainsAnyInRange('0', '9') ? credit[..stroke] : credit;
}
