using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using NewsPipeline.Cleaner;
using NewsPipeline.Cli.Explain;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor;
using NewsPipeline.Fetcher;

namespace NewsPipeline.Cli.Extract;

/// <summary>The pure stages in one process: load or fetch, clean, extract. Safe for concurrent use.</summary>
internal sealed class PagePipeline : IDisposable
{
    private readonly PageCleaner _cleaner;
    private readonly ArticleExtractor _extractor;
    private readonly Lazy<PageFetcher> _fetcher;

    /// <summary>Sets the stages up from the environment, as the services do (<c>Fetcher__Contact</c>, <c>Cleaner__TimeLimit</c>, …).</summary>
    /// <param name="learn">Whether pages teach what is boilerplate on those that follow; the environment does not decide that here.</param>
    /// <param name="configure">Changes how the record is extracted, after the environment.</param>
    /// <exception cref="CommandException">The model that the environment names cannot be used.</exception>
    internal PagePipeline(bool learn = false, Action<ExtractorOptions>? configure = null)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var cleaning = configuration.GetSection(CleanerOptions.Section).Get<CleanerOptions>() ?? new CleanerOptions();
        cleaning.LearnTemplates = learn;
        try
        {
            _cleaner = new PageCleaner(cleaning);
        }
        catch (InvalidDataException e)
        {
            throw new CommandException(e.Message);
        }
        var extraction = configuration.GetSection(ExtractorOptions.Section).Get<ExtractorOptions>() ?? new ExtractorOptions();
        configure?.Invoke(extraction);
        _extractor = new ArticleExtractor(extraction);
        _fetcher = new Lazy<PageFetcher>(() => new PageFetcher(configuration.GetSection(FetcherOptions.Section).Get<FetcherOptions>() ?? new FetcherOptions()));
    }

    /// <summary>Takes one page through all stages.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A fault of ours on one page must not end a run over thousands.")]
    internal async Task<PageOutcome> RunAsync(PageSource source, CancellationToken ct)
    {
        try
        {
            var (page, address, rejection) = await LoadAsync(source, ct);
            if (page is null)
                return new PageOutcome(source.Id, null, rejection);
            var cleaned = _cleaner.Clean(page, ct);
            return cleaned.IsCleaned
                ? new PageOutcome(source.Id, _extractor.Extract(cleaned.Page, address), null)
                : new PageOutcome(source.Id, null, cleaned.Rejection);
        }
        catch (Exception e) when (e is not (OperationCanceledException or CommandException))
        {
            return new PageOutcome(source.Id, null, new Rejection(ReasonCodes.StageException, $"{e.GetType().Name}: {e.Message}"));
        }
    }

    /// <summary>Cleans one page, and gives its blocks beside its source.</summary>
    internal async Task<Explanation> ExplainAsync(PageSource source, CancellationToken ct)
    {
        var (page, address, rejection) = await LoadAsync(source, ct);
        if (page is null)
            return new Explanation(source.Id, source.Url, "", IsMarkup: false, null, rejection);
        var cleaned = _cleaner.Clean(page, ct);
        return new Explanation(source.Id, address, page.Content, page.MediaType != "text/plain", cleaned.Read, cleaned.Rejection);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_fetcher.IsValueCreated)
            _fetcher.Value.Dispose();
    }

    private async Task<(PageInput? Page, string? Url, Rejection? Rejection)> LoadAsync(PageSource source, CancellationToken ct)
    {
        if (source.Kind == PageSourceKind.Url)
            return await FetchAsync(source, ct);
        byte[]? bytes;
        try
        {
            await using var stream = source.Kind == PageSourceKind.StandardInput ? Console.OpenStandardInput() : File.OpenRead(source.Location);
            bytes = await PageBytes.ReadAsync(stream, ct);
        }
        catch (InvalidDataException e)
        {
            return (null, null, new Rejection(ReasonCodes.CorruptBody, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{source.Location}: {e.Message}");
        }
        if (bytes is null)
            return (null, null, new Rejection(ReasonCodes.BodyTooLarge, $"more than {PageBytes.MaxBytes} bytes"));
        var isText = source.Kind == PageSourceKind.StandardInput ? !PageSniffer.IsMarkup(bytes) : PageSources.IsText(source.Location);
        var charset = CharsetDetector.Detect(bytes, null, hasMarkup: !isText).Charset;
        return (new PageInput { Content = PageText.Decode(bytes, charset), MediaType = isText ? "text/plain" : "text/html", Url = source.Url }, source.Url, null);
    }

    private async Task<(PageInput? Page, string? Url, Rejection? Rejection)> FetchAsync(PageSource source, CancellationToken ct)
    {
        var result = await _fetcher.Value.FetchAsync(source.Location, ct);
        if (!result.IsPage)
            return (null, null, result.Rejection);
        var page = result.Page;
        var input = new PageInput
        {
            Content = PageText.Decode(page.Body, page.Charset),
            MediaType = page.MediaType,
            Url = page.FinalUrl,
            HeaderLanguage = page.ContentLanguage,
            HeaderLastModified = page.LastModified,
        };
        return (input, page.FinalUrl, null);
    }
}
