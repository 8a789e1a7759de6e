using System.Text;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops pulled quotes: a quotation set apart that the text holds word by word, and the line below it that names the speaker.</summary>
internal static class PullQuotes
{
    private const int LeastLetters = 25;
    private const int MostLetters = 400;
    private const int MostSpeakerWords = 14;
    private const int Levels = 4;
    // A box that reaches so many blocks further is more than the quotation's.
    private const int BoxReach = 4;
    // Each is looked for in the whole text; a page of more is one of quotations, not of an article that repeats its own.
    private const int MostQuotes = 100;

    private static readonly char[] SentenceEnds = ['.', '?', '!', '…'];

    /// <summary>Judges the blocks that were kept.</summary>
    public static void Judge(PageTree tree, List<Block> blocks)
    {
        var quotes = Quotes(blocks);
        if (quotes.Count is 0 or > MostQuotes)
            return;
        var keys = blocks.ConvertAll(block => block.Kept && !IsSetApart(block) && block.Shape.Letters > LeastLetters ? Key(block.Text) : "");
        foreach (var i in quotes)
        {
            if (!IsIn(keys, Key(blocks[i].Text)) && !(blocks[i].Hints.Any(Hint.PullQuote) && AreIn(keys, blocks[i].Text)))
                continue;
            if (blocks[i].Kept)
                blocks[i].Drop(BlockRoles.Boilerplate, Reasons.SaidBefore);
            if (i + 1 < blocks.Count && IsSpeaker(tree, blocks, i))
                blocks[i + 1].Drop(BlockRoles.Boilerplate, Reasons.SaidBefore);
        }
    }

    private static bool IsIn(List<string> keys, string quote) =>
        quote.Length >= LeastLetters && keys.Exists(key => key.Length > quote.Length && key.Contains(quote, StringComparison.Ordinal));

    // In the text its sentences may stand apart, with "said Ann Lee" between them.
    private static bool AreIn(List<string> keys, string text)
    {
        var found = 0;
        foreach (var sentence in text.Split(SentenceEnds))
        {
            var key = Key(sentence);
            if (key.Length < LeastLetters)
                continue;
            if (!IsIn(keys, key))
                return false;
            found++;
        }
        return found > 0;
    }

    // What its name has dropped may have left its speaker behind.
    private static List<int> Quotes(List<Block> blocks)
    {
        var quotes = new List<int>();
        for (var i = 0; i < blocks.Count && quotes.Count <= MostQuotes; i++)
        {
            if ((blocks[i].Kept || blocks[i].Hints.Any(Hint.PullQuote)) && IsSetApart(blocks[i]) && blocks[i].Shape.Letters is >= LeastLetters and <= MostLetters)
                quotes.Add(i);
        }
        return quotes;
    }

    /// <summary>Whether a block is a quotation set apart from the text.</summary>
    internal static bool IsSetApart(Block block) => block.Kind == BlockKinds.Quote || block.Hints.Any(Hint.PullQuote);

    // "Ann Lee, harbour master", in the box of the quotation.
    private static bool IsSpeaker(PageTree tree, List<Block> blocks, int quote)
    {
        var next = blocks[quote + 1];
        if (!next.Kept || next.Kind == BlockKinds.Heading || next.Shape.Words > MostSpeakerWords || next.Shape.EndsSentence)
            return false;
        var box = blocks[quote].Element;
        for (var level = 0; level < Levels && box > 0 && !tree.Contains(box, next.Node); level++)
            box = tree.Parent(box);
        if (box <= 0 || !tree.Contains(box, next.Node) || tree.Tag(box).Any(Tag.Article | Tag.Main | Tag.Root))
            return false;
        return IsOutside(tree, box, blocks, quote - BoxReach) && IsOutside(tree, box, blocks, quote + BoxReach);
    }

    private static bool IsOutside(PageTree tree, int box, List<Block> blocks, int index) =>
        index < 0 || index >= blocks.Count || !tree.Contains(box, blocks[index].Node);

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }
}
