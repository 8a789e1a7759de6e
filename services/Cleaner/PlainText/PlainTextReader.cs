using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.PlainText.Features;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Templates;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Reads a page that came as plain text, menus and all: lines by their shape, their order and their repetition.</summary>
internal static class PlainTextReader
{
    private const int LabelWords = 3;

    /// <summary>Reads a text.</summary>
    /// <exception cref="PageRefusedException">The text breaks a limit.</exception>
    public static CleanedPage Read(PageInput input, CleanerOptions options, Deadline deadline, PageVisit? visit = null)
    {
        var lines = ReadLines(input, options, deadline);
        var blocks = Judge(lines);
        deadline.Check();
        var confidence = LineVerdict.Decide(lines, blocks, LineModel.Own, deadline);
        var metadata = new PageMetadata { HeaderLanguage = input.HeaderLanguage, HeaderLastModified = input.HeaderLastModified, BaseUrl = input.Url };
        deadline.CheckNow();
        visit?.Judge(blocks, metadata);
        return new CleanedPage
        {
            Blocks = blocks.ConvertAll(block => PageBlocks.Of(block, path: null)),
            Metadata = metadata,
            Html = ArticleHtml.Write(blocks),
            Confidence = Math.Round(confidence, 3),
            Source = "text",
        };
    }

    /// <summary>The features of a text's lines, as the trained reading sees them.</summary>
    /// <exception cref="PageRefusedException">The text breaks a limit.</exception>
    public static FeatureTable ReadFeatures(PageInput input, CleanerOptions options, Deadline deadline)
    {
        var lines = ReadLines(input, options, deadline);
        var blocks = Judge(lines);
        return new(LineFeatures.Names, LineFeatures.Read(lines, blocks, LineModel.OwnWords()), lines.ConvertAll(line => line.Text), blocks.ConvertAll(block => block.Kept));
    }

    private static List<TextLine> ReadLines(PageInput input, CleanerOptions options, Deadline deadline)
    {
        var lines = LineReader.Read(input.Content, deadline);
        return lines.Count <= options.ElementLimit ? lines
            : throw new PageRefusedException(ReasonCodes.PageTooComplex, $"more than {options.ElementLimit} lines");
    }

    // By rules: order, shape, and words last.
    private static List<Block> Judge(List<TextLine> lines)
    {
        var blocks = lines.ConvertAll(ToBlock);
        var (start, widest) = LineRange.Find(lines);
        var site = SiteName(lines, start);
        var end = LineTail.FindEnd(lines, start, widest, site);
        LineHead.Assign(lines, blocks, start);
        new LineJudge(lines, blocks, start, end).Judge();
        DropBelow(lines, blocks, end);
        DropSelf(lines, blocks, end, site);
        return blocks;
    }

    private static Block ToBlock(TextLine line) => new()
    {
        Kind = line.IsBullet ? BlockKinds.ListItem : BlockKinds.Paragraph,
        Text = line.Text,
        Shape = line.Shape,
        Score = line.IsProse ? line.Shape.Letters : 0,
    };

    // The first line of a scraped page is its logo.
    private static string? SiteName(List<TextLine> lines, int start) =>
        start > 0 && lines[0].Shape.Words <= 5 && !lines[0].IsProse ? string.Concat(lines[0].Text.Where(char.IsLetterOrDigit)) : null;

    private static void DropBelow(List<TextLine> lines, List<Block> blocks, int end)
    {
        var listed = false;
        for (var i = end; i < lines.Count; i++)
        {
            var line = lines[i];
            listed = IsListLabel(line) || (listed && line.Cue is null && line.IsTitleLike);
            blocks[i].Drop(listed ? BlockRoles.Related : RoleBelow(line), listed ? "in a list of other articles" : "below the main text");
        }
    }

    // What the site says of itself right below the text: whatever it reads like, it is the site's.
    private static void DropSelf(List<TextLine> lines, List<Block> blocks, int end, string? site)
    {
        for (var i = end; i < lines.Count && (!lines[i].IsProse || LineShapes.NamesSite(lines[i].Text, site)); i++)
        {
            if (lines[i].IsProse)
                blocks[i].Drop(BlockRoles.Legal, "the site speaks of itself");
        }
    }

    // "See also:", "Similar posts": it speaks for the titles below it.
    private static bool IsListLabel(TextLine line) => line.Cue == BlockRoles.Related && (line.Text.EndsWith(':') || line.Shape.Words <= LabelWords);

    private static string RoleBelow(TextLine line) =>
        line.Cue is { } cue ? cue
        : LineShapes.IsTagLine(line.Text) ? BlockRoles.Tags
        : Lines.IsPhotoLine(line.Text) ? BlockRoles.Caption
        : line.IsTeaser ? BlockRoles.Related
        : line.IsBullet ? BlockRoles.Navigation
        : BlockRoles.Footer;
}
