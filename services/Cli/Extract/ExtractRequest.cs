namespace NewsPipeline.Cli.Extract;

/// <summary>What <c>newspipe extract</c> was asked for.</summary>
/// <param name="Pages">Paths, URLs and <c>-</c>.</param>
/// <param name="Url">The address of the only page.</param>
/// <param name="UrlsFile">A JSON file with the pages' addresses.</param>
/// <param name="Json">Whether to print one JSON object a line.</param>
/// <param name="OutputFile">Where to write one JSON object with all records.</param>
internal sealed record ExtractRequest(IReadOnlyList<string> Pages, string? Url, string? UrlsFile, bool Json, string? OutputFile);
