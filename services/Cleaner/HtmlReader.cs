using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Metadata;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Readings.Scripts;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Cleaner.Templates;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>Reads a page of HTML: parsed once, cut into blocks, weighed, judged, written.</summary>
internal static class HtmlReader
{
    private const int EnoughText = 600;
    private const int MuchMore = 2;
    private const int Stub = 100;
    // Pages that show no more than this may show a beginning.
    private const int Beginning = 2_000;
    // Shorter lines stand in many texts.
    private const int TellingLetters = 40;

    /// <summary>Reads a page.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static CleanedPage Read(PageInput input, CleanerOptions options, BlockModel model, Deadline deadline, PageVisit? visit = null)
    {
        using var document = PageParser.Parse(input.Content, options, deadline);
        using var page = Judge(document, input, options, deadline);
        var features = page.Features();
        var confidence = ReadingChoice.Decide(features, model, deadline);
        deadline.CheckNow();
        visit?.Judge(page.Context.Blocks, page.Metadata);
        var (tree, blocks, body, urls) = (page.Context.Tree, page.Context.Blocks, page.Context.Body, page.Urls);
        FinalRoles.Settle(tree, blocks, page.Context.Titles);
        var metadata = page.Metadata with
        {
            Facts = new FactReader(tree, blocks, body, urls, options).Read(),
            Images = new ImageReader(tree, blocks, body, urls, options).Read(),
        };
        CaptionsInText.Drop(blocks, metadata.Images);
        var cleaned = new CleanedPage
        {
            Blocks = PageBlocks.Of(tree, blocks),
            Metadata = metadata,
            Html = ArticleHtml.Write(blocks),
            Confidence = Math.Round(confidence, 3),
            Source = "html",
        };
        if (page.KeptLetters >= Beginning)
            return cleaned;
        try
        {
            return WithScriptArticle(cleaned, page, features.Evidence, input, options, model, deadline);
        }
        catch (PageRefusedException) when (ShowsText(page))
        {
            // What a script holds breaks a limit; the page itself was read.
            return cleaned;
        }
    }

    // Some pages hold their text as data for a script. It is read by itself, and its blocks stand after the page's own.
    private static CleanedPage WithScriptArticle(CleanedPage cleaned, JudgedPage page, TextEvidence evidence, PageInput input, CleanerOptions options, BlockModel model, Deadline deadline)
    {
        // What JSON-LD calls the article's body is text only where the page shows none.
        if ((ScriptArticle.Find(page.Context.Tree, evidence, deadline) ?? (ShowsText(page) ? null : StructuredBody.Markup(evidence.ArticleSource))) is not { } markup)
            return cleaned;
        using var document = PageParser.Parse($"<html><body><article>{markup}</article></body></html>", options, deadline);
        using var inner = Judge(document, input, options, deadline);
        var confidence = ReadingChoice.Decide(inner.Features(), model, deadline);
        deadline.CheckNow();
        if (inner.KeptLetters < EnoughText || (ShowsText(page) && !Continues(page, inner, deadline)))
            return cleaned;
        foreach (var block in page.Context.Blocks)
        {
            if (block.Kept)
                block.Drop(BlockRoles.Boilerplate, "the text stands in the data of a script");
        }
        return cleaned with
        {
            Blocks = [.. PageBlocks.Of(page.Context.Tree, page.Context.Blocks), .. PageBlocks.Of(inner.Context.Tree, inner.Context.Blocks)],
            Html = ArticleHtml.Write(inner.Context.Blocks),
            Confidence = Math.Round(confidence, 3),
        };
    }

    // More than a stub, some of which reads as main text.
    private static bool ShowsText(JudgedPage page) =>
        page.KeptLetters >= Stub && page.Context.Blocks.Exists(block => block.Kept && block.Score > Reading.Threshold);

    // Whether the data has what the page shows, and much more: a page that shows more than a stub shows the text's beginning.
    private static bool Continues(JudgedPage page, JudgedPage inner, Deadline deadline)
    {
        if (inner.KeptLetters < page.KeptLetters * MuchMore)
            return false;
        int found = 0, all = 0;
        foreach (var block in page.Context.Blocks)
        {
            deadline.CheckNow();
            if (!block.Kept || block.Shape.Letters < TellingLetters)
                continue;
            all += block.Shape.Letters;
            if (inner.Context.Blocks.Exists(other => other.Kept && other.Text.Contains(block.Text, StringComparison.Ordinal)))
                found += block.Shape.Letters;
        }
        return found * 2 > all;
    }

    /// <summary>The features of a page's blocks, as the trained reading sees them.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static FeatureTable ReadFeatures(PageInput input, CleanerOptions options, Deadline deadline)
    {
        using var document = PageParser.Parse(input.Content, options, deadline);
        using var page = Judge(document, input, options, deadline);
        var features = page.Features();
        var rows = new float[BlockFeatures.Size(features)];
        BlockFeatures.Read(features, BlockModel.OwnWords(), rows, deadline);
        var candidates = features.Blocks.Where((_, i) => features.Rows[i] >= 0).ToList();
        return new(BlockFeatures.Names, rows, candidates.ConvertAll(block => block.Text), candidates.ConvertAll(block => block.Kept));
    }

    /// <summary>Judges a page's blocks by rules.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    internal static JudgedPage Judge(PageDocument document, PageInput input, CleanerOptions options, Deadline deadline)
    {
        var page = Judge(document, input, options, deadline, showHidden: false);
        if (page.KeptLetters >= EnoughText)
            return page;
        // Little to read as the page stands: some pages send their text hidden, and a script shows it.
        var shown = Judge(document, input, options, deadline, showHidden: true);
        var (better, other) = shown.KeptLetters > page.KeptLetters * MuchMore ? (shown, page) : (page, shown);
        other.Dispose();
        return better;
    }

    private static JudgedPage Judge(PageDocument document, PageInput input, CleanerOptions options, Deadline deadline, bool showHidden)
    {
        var tree = PageTreeBuilder.Build(document, options, deadline, showHidden);
        var urls = UrlResolver.Of(tree, input.Url);
        var blocks = new Segmenter(tree, urls, deadline).Segment();
        var body = BodyFinder.Find(tree, blocks, urls.Host, out var prose);
        deadline.CheckNow();
        var metadata = new HeadReader(tree, urls, options).Read(input);
        var context = new BlockContext(tree, blocks, body, prose, JudgedPage.TitlesOf(metadata));
        RoleReader.Assign(context);
        deadline.CheckNow();
        return new(context, metadata, urls);
    }
}
