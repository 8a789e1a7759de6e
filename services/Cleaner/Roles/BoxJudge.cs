using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops the rest of a box of which enough was dropped: the lines of a pitch stand together in an element of their own.</summary>
internal sealed class BoxJudge(BlockContext context)
{
    // A box holds at most this share of the body's prose, and at least this share of its letters was dropped.
    private const double LargestShare = 0.2;
    private const double DroppedShare = 0.3;
    private const int LargestRest = 400;

    // Each box is looked at once, so that the work grows with the page and not with its square.
    private readonly HashSet<int> judged = [];

    /// <summary>Judges the boxes around blocks that were dropped for what they say.</summary>
    public void Judge()
    {
        if (context.Body.Element < 0)
            return;
        var blocks = context.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Kept && blocks[i].Role is BlockRoles.Newsletter or BlockRoles.AuthorBox or BlockRoles.Comments or BlockRoles.Related
                && context.Tree.Contains(context.Body.Element, blocks[i].Node))
            {
                Drop(i);
            }
        }
    }

    private void Drop(int index)
    {
        var tree = context.Tree;
        var role = context.Blocks[index].Role;
        var largest = context.Prose[context.Body.Element] * LargestShare;
        for (var element = tree.Parent(context.Blocks[index].Element); element > context.Body.Element && context.Prose[element] <= largest; element = tree.Parent(element))
        {
            if (!judged.Add(element))
                break;
            if (tree.Tag(element).Any(Tag.List | Tag.Row | Tag.Table))
                continue;
            var (first, end) = Within(index, element);
            if (!IsPitch(first, end))
                break;
            for (var i = first; i < end; i++)
            {
                if (context.Blocks[i].Kept)
                    context.Blocks[i].Drop(role, Reasons.Box);
            }
        }
    }

    private (int First, int End) Within(int index, int element)
    {
        int first = index, end = index + 1;
        while (first > 0 && context.Tree.Contains(element, context.Blocks[first - 1].Node))
            first--;
        while (end < context.Blocks.Count && context.Tree.Contains(element, context.Blocks[end].Node))
            end++;
        return (first, end);
    }

    private bool IsPitch(int first, int end)
    {
        int dropped = 0, rest = 0;
        for (var i = first; i < end; i++)
        {
            var block = context.Blocks[i];
            if (block.Kept)
                rest += block.Shape.Letters;
            else if (block.Role is BlockRoles.Newsletter or BlockRoles.AuthorBox or BlockRoles.Comments or BlockRoles.Related)
                dropped += block.Shape.Letters;
        }
        return rest <= LargestRest && dropped >= DroppedShare * (dropped + rest);
    }
}
