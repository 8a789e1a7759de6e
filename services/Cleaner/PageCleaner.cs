using NewsPipeline.Cleaner.Judging;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.PlainText;
using NewsPipeline.Cleaner.Templates;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>Reads a page: blocks with their roles, the main text, and what the page says of itself. Safe to use from several threads.</summary>
public sealed class PageCleaner
{
    private readonly CleanerOptions options;
    private readonly TimeProvider clock;
    private readonly SiteTemplates? templates;
    private readonly Lazy<BlockModel> model;

    /// <summary>Makes a cleaner.</summary>
    /// <param name="options">Its limits.</param>
    /// <param name="clock">The clock of the time limit; the system's where null.</param>
    /// <param name="templates">What was learned of sites so far, with <see cref="CleanerOptions.LearnTemplates"/>; nothing where null.</param>
    /// <exception cref="InvalidDataException"><see cref="CleanerOptions.BlockModel"/> names no model that can be used; in one line, with what to do.</exception>
    public PageCleaner(CleanerOptions options, TimeProvider? clock = null, SiteTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.clock = clock ?? TimeProvider.System;
        this.templates = options.LearnTemplates ? templates ?? new SiteTemplates() : null;
        // One of the user's own is read at once, so that a wrong file is known before the first page.
        model = options.BlockModel is { Length: > 0 } path ? new(BlockModel.Load(path)) : new(() => BlockModel.Load(path: null));
    }

    /// <summary>Cleans a page. A page that breaks a limit or is no article gives a rejection.</summary>
    /// <param name="input">The page.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public CleanResult Clean(PageInput input, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Content))
            return CleanResult.Rejected(ReasonCodes.EmptyBody, "the page has no text");
        try
        {
            input = input with { Content = PageText.Repair(input.Content) };
            // Read once for all pages: not on the time of the first.
            var trees = input.MediaType == "text/plain" ? null : model.Value;
            var deadline = new Deadline(clock, options.TimeLimit, ct);
            var visit = templates?.Visit(input.Url);
            var page = trees is null
                ? PlainTextReader.Read(input, options, deadline, visit)
                : HtmlReader.Read(input, options, trees, deadline, visit);
            deadline.CheckNow();
            page = visit?.Stamp(page) ?? page;
            if (ArticleCheck.Judge(page, input.Content, options) is { } rejection)
                return CleanResult.Rejected(rejection, page);
            visit?.Learn(page);
            return CleanResult.Cleaned(page);
        }
        catch (PageRefusedException refused)
        {
            return CleanResult.Rejected(refused.Reason, refused.Message);
        }
    }

    /// <summary>The features of a page's blocks, or of a text's lines, as the trained reading sees them; null where the page breaks a limit.</summary>
    /// <param name="input">The page.</param>
    /// <param name="ct">Ends the work early.</param>
    public FeatureTable? ReadFeatures(PageInput input, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Content))
            return null;
        try
        {
            input = input with { Content = PageText.Repair(input.Content) };
            var deadline = new Deadline(clock, options.TimeLimit, ct);
            return input.MediaType == "text/plain" ? PlainTextReader.ReadFeatures(input, options, deadline) : HtmlReader.ReadFeatures(input, options, deadline);
        }
        catch (PageRefusedException)
        {
            return null;
        }
    }
}
