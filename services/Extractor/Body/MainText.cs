using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Body;

/// <summary>The main text of an article, with what stood before it in its first paragraph.</summary>
/// <param name="Text">Paragraphs separated by one empty line.</param>
/// <param name="Blocks">The paragraphs with their kinds.</param>
/// <param name="Lead">The first paragraph that is no heading, nor a subtitle above the text.</param>
/// <param name="Item">The first of the points in brief above the lead; null where there are none.</param>
/// <param name="Prefix">The dateline and credit that were taken off the first paragraph, or found in one of the next.</param>
internal sealed record MainText(string Text, IReadOnlyList<ArticleBlock> Blocks, string? Lead, string? Item, DatelinePrefix? Prefix)
{
    // Shorter ones without the end of a sentence are labels, names, lines of a list.
    private const int ShortestLead = 60;
    private const int MostBefore = 3;

    /// <summary>The paragraph the article opens with: the first that is a sentence or long enough for one; where there is none, the first.</summary>
    internal string? Opening => Lead is null || IsSentence(Lead) ? Lead : Blocks.SkipWhile(block => block.Text != Lead).FirstOrDefault(block => block.Kind is BlockKinds.Paragraph && IsSentence(block.Text))?.Text ?? Lead;

    /// <summary>Joins the kept blocks.</summary>
    internal static MainText From(CleanedPage page)
    {
        var blocks = new List<ArticleBlock>();
        DatelinePrefix? prefix = null;
        string? lead = null, item = null;
        var paragraphs = 0;
        var start = TextStart.Find(page.Blocks);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (!block.Kept || block.Text.Length == 0)
                continue;
            var text = block.Text;
            // Points in brief may stand above the text.
            if (i >= start && block.Kind == BlockKinds.ListItem)
                item ??= lead is null ? text : null;
            // The first running paragraphs alone can carry a dateline: a summary or a note may stand above it.
            else if (i >= start && paragraphs < MostBefore && prefix is null && block.Kind is not (BlockKinds.Heading or BlockKinds.Caption))
            {
                prefix = paragraphs == 0 ? DatelineReader.Read(text) : DatelineReader.ReadLater(text);
                // Amid the text it stays there.
                if (prefix is not null && paragraphs == 0)
                    text = text[prefix.Length..];
                // What is no sentence is a label or the headline again.
                paragraphs += prefix is not null || IsSentence(text) ? 1 : 0;
                lead ??= text;
            }
            blocks.Add(new ArticleBlock { Kind = block.Kind, Text = text });
        }
        return new MainText(string.Join("\n\n", blocks.ConvertAll(block => block.Text)), blocks, lead ?? item, item, prefix);
    }

    private static bool IsSentence(string text) => text.Length >= ShortestLead || text.Length > 0 && text.TrimEnd('"', '”', '“', '»', ')', ' ') is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '۔' or '।'] && text.Contains(' ', StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('\u3040', '\u9FFF') && text.Length >= ShortestLead / 3;
}
