using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Extract;

/// <summary>Prints an outcome for a person.</summary>
internal static class OutcomeSummary
{
    private const int LabelWidth = 11;
    private const int LeadLength = 160;

    /// <summary>Prints it: the only page in full, one of many in a few lines.</summary>
    internal static void Print(PageOutcome outcome, bool isOnly)
    {
        if (!isOnly)
            Terminal.Print(Terminal.Paint(Printable.Safe(outcome.Id), "2"));
        foreach (var line in Lines(outcome, isOnly))
            Terminal.Print(line);
        Terminal.Print("");
    }

    /// <summary>The lines of the summary.</summary>
    internal static IEnumerable<string> Lines(PageOutcome outcome, bool isOnly)
    {
        if (outcome.Article is not { } article)
            return [Field("rejected", $"{outcome.Rejection?.Reason}{(outcome.Rejection?.Detail is { } detail ? $": {detail}" : "")}", "31")!];
        var lines = new List<string?>
        {
            Field("title", article.Title, "1"),
            Field("subtitle", article.Subtitle),
            Field("authors", List(article.Authors)),
            Field("published", article.Published),
            Field("modified", article.Modified),
            Field("site", article.Site),
            Field("dateline", article.Dateline),
            Field("credit", article.Credit),
            Field("sections", List(article.Sections)),
            Field("tags", List(article.Tags)),
            Field("language", article.Language),
            Field("type", article.Type),
            Field("url", article.CanonicalUrl ?? article.Url),
            Field("free", article.IsAccessibleForFree switch { true => "yes", false => "no", null => null }),
            Field("words", $"{article.WordCount} words, {article.Images.Count} images, {article.Links.Count} links, {article.Related.Count} related"),
        };
        if (isOnly)
            lines.AddRange(["", .. article.Text.Split('\n').Select(Printable.Safe)]);
        else
            lines.Add(Field("lead", Short(article.Lead)));
        return lines.OfType<string>();
    }

    private static string? Field(string label, string? value, string style = "0") =>
        string.IsNullOrEmpty(value) ? null : $"{Terminal.Paint(label.PadRight(LabelWidth), "36")}{(style == "0" ? Printable.Safe(value) : Terminal.Paint(Printable.Safe(value), style))}";

    private static string List(IReadOnlyList<string> values) => string.Join(", ", values);

    private static string? Short(string? text) => text is null || text.Length <= LeadLength ? text : $"{text[..Math.Max(text.LastIndexOf(' ', LeadLength), LeadLength / 2)]} …";
}
