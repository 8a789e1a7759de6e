namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Kinds of lines known by their shape.</summary>
internal static class LineShapes
{
    private const int LongestSite = 60;

    /// <summary>A line of hashtags, or one that begins as a list of tags does.</summary>
    public static bool IsTagLine(string text) => text.AsSpan().Count('#') >= 3 && !text.Contains(". ", StringComparison.Ordinal);

    /// <summary>A line that names sections: "in World, Politics", "Home World Asia", "World".</summary>
    public static bool IsSectionLine(TextLine line) =>
        !line.IsProse && (line.Text.StartsWith("in ", StringComparison.Ordinal) || line.Text.StartsWith("Home ", StringComparison.Ordinal) || (line.Shape.Words <= 2 && line.Shape.Upper > 0 && line.Shape.Digits == 0));

    /// <summary>A name of an agency in capitals: "RFE", "AFP".</summary>
    public static bool IsAgencyLine(TextLine line) =>
        line.Text.Length is >= 2 and <= 10 && line.Shape.Upper == line.Shape.Letters && line.Shape.Digits == 0 && line.Shape.Words == 1;

    /// <summary>"Name by Name", "By Name".</summary>
    public static bool IsByline(TextLine line) =>
        Roles.Lines.IsByline(line.Text, line.Shape)
        || (!line.Shape.EndsSentence && line.Shape.Words <= 12 && line.Text.IndexOf(" by ", StringComparison.Ordinal) is var at && at > 0 && char.IsUpper(line.Text[Math.Min(at + 4, line.Text.Length - 1)]));

    /// <summary>Whether a line speaks of the site itself, by a name that the page shows as its own.</summary>
    public static bool NamesSite(string text, string? site)
    {
        if (site is null || site.Length is < 4 or > LongestSite)
            return false;
        var folded = string.Concat(text.Where(char.IsLetterOrDigit));
        return folded.Contains(site, StringComparison.OrdinalIgnoreCase);
    }
}
