using System.Collections.Frozen;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Finds the line above the headline that its own element names as the section: the box around both is called a title as a rule.</summary>
internal static class SectionLabel
{
    private const int Reach = 4;
    private const int MostWords = 6;
    private const int LongestName = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        EmbeddedList.Lines("sections.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gives it its role.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        var headline = blocks.HeadlineIndex();
        for (var i = Math.Max(0, headline - Reach); i < headline; i++)
        {
            var block = blocks[i];
            if (!block.Kept && block.Role is BlockRoles.Title or BlockRoles.Header or BlockRoles.Boilerplate && block.Shape.Words <= MostWords && (tree.Hint(block.Element).Any(Hint.Section) || IsNamed(tree.Element(block.Element))))
                block.Drop(BlockRoles.Section, block.Reason);
        }
    }

    private static bool IsNamed(PageElement element) =>
        element.TryGetAttribute("class", out var names) && AnyNames(names) || element.TryGetAttribute("id", out var id) && AnyNames(id);

    private static bool AnyNames(ReadOnlySpan<char> names)
    {
        Span<char> word = stackalloc char[LongestName];
        foreach (var range in names.Split(' '))
        {
            var length = 0;
            foreach (var c in names[range])
            {
                if (c is not ('-' or '_') && length < LongestName)
                    word[length++] = char.ToLowerInvariant(c);
            }
            if (length > 0 && length < LongestName && Names.Contains(word[..length]))
                return true;
        }
        return false;
    }
}
