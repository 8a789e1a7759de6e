using System.Buffers;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops the last lines of a text that ask to follow somebody on a network: <c>Follow Ann Lee on Twitter.</c></summary>
internal static class FollowLines
{
    private const int Reach = 3;
    private const int MostWords = 25;
    private const int LeastParagraphs = 4;

    private static readonly Dictionary<string, string[]> Words = PhraseFile.Read("follow.txt").GroupBy(line => line.Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.SelectMany(line => line.Phrases).ToArray(), StringComparer.Ordinal);
    private static readonly SearchValues<string> Networks = SearchValues.Create([.. Words["network"]], StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges the last blocks that were kept.</summary>
    /// <param name="blocks">The page's blocks, judged.</param>
    public static void Drop(List<Block> blocks)
    {
        var seen = 0;
        for (var i = blocks.Count - 1; i >= 0 && seen < Reach; i--)
        {
            if (!blocks[i].Kept)
                continue;
            seen++;
            if (blocks[i].Kind != BlockKinds.Heading && blocks[i].Shape.Words <= MostWords && IsPitch(blocks[i].Text) && blocks.Count(block => block.Kept) > LeastParagraphs)
                blocks[i].Drop(BlockRoles.Share, Reasons.EndNote);
        }
    }

    private static bool IsPitch(string text)
    {
        var line = text.AsSpan().TrimStart(" *-–—>»•▶►→+[#|(");
        foreach (var word in Words["follow"])
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Length > word.Length && line[word.Length] == ' ')
                return line[word.Length..].ContainsAny(Networks);
        }
        return false;
    }
}
