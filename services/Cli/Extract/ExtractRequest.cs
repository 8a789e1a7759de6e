namespace NewsPipeline.Cli.Extract;

/// <summary>What <c>newspipe extract</c> was asked for.</summary>
/// <param name="Pages">Paths, URLs and <c>-</c>.</param>
/// <param name="Url">The address of the only page.</param>
/// <param name="UrlsFile">A JSON file with the pages' addresses.</param>
/// <param name="Json">Whether to print one JSON object a line.</param>
/// <param name="OutputFile">Where to write one JSON object with all records.</param>
internal sealed record ExtractRequest(IReadOnlyList<string> Pages, string? Url, string? UrlsFile, bool Json, string? OutputFile)
{
    /// <summary>Whether to show the page's blocks and why each was kept or dropped.</summary>
    public bool Explain { get; init; }

    /// <summary>Where to write that as a page of HTML.</summary>
    public string? HtmlFile { get; init; }

    /// <summary>Whether the pages of a site teach what is boilerplate on those that follow.</summary>
    public bool Learn { get; init; }
}
