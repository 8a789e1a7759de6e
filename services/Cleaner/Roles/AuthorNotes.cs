using System.Buffers;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops the last lines of a text where they are about its author: they begin with the name in the byline, or give it with an account (<c>@name</c>).</summary>
internal static class AuthorNotes
{
    private const int MostNotes = 2;
    private const int MostWords = 60;
    private const int AccountWords = 16;
    private const int LongestByline = 200;
    private const int ShortestName = 6;
    private const int LeastParagraphs = 4;
    // What somebody says is told, not noted.
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <summary>Judges the last blocks that were kept.</summary>
    public static void Drop(List<Block> blocks)
    {
        var first = blocks.FindIndex(block => block.Kept && block.Role == BlockRoles.Body);
        if (first < 0 || blocks.Count(block => block.Kept) < LeastParagraphs)
            return;
        var notes = 0;
        for (var i = blocks.Count - 1; i > first && notes < MostNotes; i--)
        {
            if (!blocks[i].Kept)
                continue;
            if (blocks[i].Kind != BlockKinds.Paragraph || !IsNote(blocks, first, blocks[i]))
                return;
            blocks[i].Drop(BlockRoles.AuthorBox, Reasons.EndNote);
            notes++;
        }
    }

    private static bool IsNote(List<Block> blocks, int first, Block block)
    {
        if (block.Shape.Words > MostWords)
            return false;
        // "Ann Lee is …": the name goes on in lower case.
        var isAccount = block.Shape.Words <= AccountWords && block.Text.Contains('@', StringComparison.Ordinal) && !block.Text.AsSpan().ContainsAny(Quotes);
        if (isAccount)
            return HoldsNameOf(blocks, first, block.Text);
        return StartingName(block.Text) is { } name && IsInByline(blocks, first, name);
    }

    // Two capitalised words or three, and a word in lower case.
    private static string? StartingName(string text)
    {
        // Who has an article is no person, and may be what the text is about.
        if (text.StartsWith("The ", StringComparison.Ordinal))
            return null;
        var at = 0;
        for (var words = 0; words <= 3; words++)
        {
            var end = text.IndexOf(' ', at);
            if (end < 0)
                return null;
            if (char.IsLower(text[at]))
                return words >= 2 && at - 1 >= ShortestName ? text[..(at - 1)] : null;
            if (!char.IsUpper(text[at]) || !char.IsLetter(text[end - 1]) && text[end - 1] != '.')
                return null;
            at = end + 1;
        }
        return null;
    }

    private static bool HoldsNameOf(List<Block> blocks, int first, string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Length > 1 && words[i + 1].Length > 1 && char.IsUpper(words[i][0]) && char.IsUpper(words[i + 1][0]) && IsInByline(blocks, first, $"{words[i]} {words[i + 1].TrimEnd(',', '.', ':')}"))
                return true;
        }
        return false;
    }

    private static bool IsInByline(List<Block> blocks, int first, string name)
    {
        for (var i = 0; i < first; i++)
        {
            if (blocks[i].Role == BlockRoles.Byline && blocks[i].Text.Length <= LongestByline && Holds(blocks[i].Text, name))
                return true;
        }
        return false;
    }

    // As a name by itself: not in "Ann Leeson", and not in "By Bo Ek, Ann Lee Post". What opens the line is a name whatever follows: "Ann Lee Staff Writer".
    private static bool Holds(string byline, string name)
    {
        var at = byline.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > 0 && char.IsLetter(byline[at - 1]))
            return false;
        var behind = byline.AsSpan(at + name.Length);
        if (behind.IsEmpty || char.IsLetter(behind[0]))
            return behind.IsEmpty;
        var isFirst = !byline.AsSpan(0, at).Trim().Contains(' ');
        return isFirst || !(behind.Length > 1 && behind[0] == ' ' && char.IsUpper(behind[1]));
    }
}
