using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What the text of a block is like: length, punctuation, case, links, emphasis.</summary>
internal static class TextFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
    [
        "letters", "words", "link-density", "sentences", "commas-per-word", "ends-sentence", "upper-share", "digit-share", "links",
        "word-length", "words-per-sentence", "capitalised-share", "first-is-lower", "first-is-quote", "first-is-digit", "first-is-mark",
        "ends-colon", "ends-question", "ends-ellipsis", "bars", "at-sign", "copyright", "emphasis-share", "strong-share",
        "links-same-host", "links-elsewhere", "links-tag", "links-author", "links-mail", "links-tracked", "letters-outside-links",
    ];

    private const string Quotes = "\"'“„«‘‚»”「『";

    /// <summary>Writes them.</summary>
    public static void Write(ref FeatureRow row, Block block, string? host)
    {
        var shape = block.Shape;
        var text = block.Text;
        row.AddLog(shape.Letters);
        row.AddLog(shape.Words);
        row.Add((float)shape.LinkDensity);
        row.AddLog(shape.Sentences);
        row.AddShare(shape.Commas, shape.Words);
        row.Add(shape.EndsSentence);
        row.AddShare(shape.Upper, shape.Letters);
        row.AddShare(shape.Digits, shape.Letters);
        row.AddLog(block.Links.Count);
        row.AddShare(shape.Letters, shape.Words);
        row.AddShare(shape.Words, shape.Sentences);
        WriteMarks(ref row, text, shape.Words);
        WriteSpans(ref row, block);
        WriteLinks(ref row, block, host);
        row.AddLog(shape.Letters - shape.LinkLetters);
    }

    private static void WriteMarks(ref FeatureRow row, string text, int words)
    {
        int capitalised = 0, bars = 0;
        bool at = false, copyright = false, fresh = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % AsciiSigns.Most == 0 && AsciiSigns.TryRead(text, i, out var signs))
            {
                var openers = signs.Of(' ') | signs.Of('\t') | signs.Of('\n') | signs.Of('(') | signs.Of('"');
                capitalised += AsciiSigns.Number(signs.Upper & ((openers << 1) | (fresh ? 1u : 0)));
                bars += AsciiSigns.Number(signs.Of('|'));
                at |= signs.Of('@') != 0;
                fresh = (openers >> (signs.Count - 1)) != 0;
                i += signs.Count - 1;
                continue;
            }
            var c = text[i];
            if (fresh && char.IsUpper(c))
                capitalised++;
            fresh = c is ' ' or '\t' or '\n' or '(' or '"' or '“';
            bars += c is '|' or '•' or '·' ? 1 : 0;
            at |= c == '@';
            copyright |= c == '©';
        }
        var first = text[0];
        var last = text[^1];
        row.AddShare(capitalised, words);
        row.Add(char.IsLower(first));
        row.Add(Quotes.Contains(first, StringComparison.Ordinal));
        row.Add(char.IsDigit(first));
        row.Add(!char.IsLetterOrDigit(first) && !Quotes.Contains(first, StringComparison.Ordinal));
        row.Add(last is ':' or '：');
        row.Add(last is '?' or '？' or '؟');
        row.Add(last == '…' || text.EndsWith("...", StringComparison.Ordinal));
        row.AddLog(bars);
        row.Add(at);
        row.Add(copyright);
    }

    private static void WriteSpans(ref FeatureRow row, Block block)
    {
        int emphasis = 0, strong = 0;
        foreach (var span in block.Spans)
        {
            emphasis += span.Kind == SpanKind.Emphasis ? span.End - span.Start : 0;
            strong += span.Kind == SpanKind.Strong ? span.End - span.Start : 0;
        }
        row.AddShare(Math.Min(emphasis, block.Text.Length), block.Text.Length);
        row.AddShare(Math.Min(strong, block.Text.Length), block.Text.Length);
    }

    private static void WriteLinks(ref FeatureRow row, Block block, string? host)
    {
        int same = 0, elsewhere = 0;
        bool tag = false, author = false, mail = false, tracked = false;
        foreach (var link in block.Links)
        {
            var target = LinkTarget.Of(link, host);
            same += target.IsSameHost ? 1 : 0;
            elsewhere += target.IsElsewhere ? 1 : 0;
            tag |= target.IsTag;
            author |= target.IsAuthor;
            mail |= target.IsMail;
            tracked |= target.IsTracked;
        }
        row.AddLog(same);
        row.AddLog(elsewhere);
        row.Add(tag);
        row.Add(author);
        row.Add(mail);
        row.Add(tracked);
    }
}
