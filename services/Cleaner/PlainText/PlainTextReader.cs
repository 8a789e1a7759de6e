using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Reads a page that came as plain text, navigation and all.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    public static CleanedPage Read(PageInput input, CleanerOptions options, Deadline deadline)
    {
        var blocks = new List<Block>();
        foreach (var line in PageText.Repair(input.Content).Split('\n'))
        {
            deadline.Check();
            var run = new TextRun();
            run.Add(line);
            var text = run.Complete();
            if (!text.Any(char.IsLetterOrDigit))
                continue;
            var block = new Block { Kind = BlockKinds.Paragraph, Text = text, Shape = TextMeter.Measure(text, 0) };
            if (block.Shape.EndsSentence)
                block.Keep("sentence");
            blocks.Add(block);
        }
        return new CleanedPage
        {
            Blocks = blocks.ConvertAll(block => PageBlocks.Of(block, path: null)),
            Metadata = new PageMetadata { HeaderLanguage = input.HeaderLanguage, HeaderLastModified = input.HeaderLastModified, BaseUrl = input.Url },
            Html = ArticleHtml.Write(blocks),
            Confidence = 0.5,
            Source = "text",
        };
    }
}
