using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// Gradient-boosted decision trees (Friedman 2001) in flat arrays. Nodes stand in preorder: a left child follows its parent, the right
/// one is named. A case that is plain after the first trees is not put to the rest.
/// </summary>
/// <param name="featureNames">The names of the features it was trained on, in the order of a row.</param>
/// <param name="start">The log odds before the first tree.</param>
/// <param name="roots">Where each tree starts.</param>
/// <param name="nodes">The nodes of all trees.</param>
internal sealed class BoostedTrees(string[] featureNames, float start, int[] roots, TreeNode[] nodes)
{
    private const int CheckEvery = 20;
    private const float PlainOdds = 4;

    private readonly LeafMasks? masks = LeafMasks.Of(roots, nodes);

    /// <summary>The names of the features it was trained on, in the order of a row.</summary>
    public IReadOnlyList<string> FeatureNames { get; } = featureNames;

    /// <summary>How many trees it has.</summary>
    public int Trees => roots.Length;

    /// <summary>The log odds that a row of features belongs to the class that was trained for.</summary>
    public float Odds(ReadOnlySpan<float> row)
    {
        if (row.Length < FeatureNames.Count)
            throw new ArgumentException("a row of other features", nameof(row));
        ref var numbers = ref MemoryMarshal.GetReference(row);
        var sum = start;
        for (var tree = 0; tree < roots.Length; tree++)
        {
            if (tree % CheckEvery == 0 && MathF.Abs(sum) > PlainOdds && tree > 0)
                break;
            sum += masks is null ? Leaf(roots[tree], ref numbers) : masks.Leaf(tree, ref numbers);
        }
        return sum;
    }

    /// <summary>The log odds of many rows, one after the other: the same as of each alone, but eight are put to a tree at once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="odds">Gets the log odds, as many as there are rows.</param>
    public void Odds(ReadOnlySpan<float> rows, Span<float> odds)
    {
        var width = FeatureNames.Count;
        if (rows.Length < width * odds.Length)
            throw new ArgumentException("rows of other features", nameof(rows));
        if (masks is not { TakesEight: true } || odds.Length < LeafMasks.Lanes)
        {
            for (var i = 0; i < odds.Length; i++)
                odds[i] = Odds(rows.Slice(i * width, width));
            return;
        }
        var columns = ArrayPool<float>.Shared.Rent(width * LeafMasks.Lanes);
        for (var first = 0; first < odds.Length; first += LeafMasks.Lanes)
        {
            // The last ones are put together with some of those before.
            first = Math.Min(first, odds.Length - LeafMasks.Lanes);
            for (var lane = 0; lane < LeafMasks.Lanes; lane++)
            {
                var row = rows.Slice((first + lane) * width, width);
                for (var i = 0; i < row.Length; i++)
                    columns[(i * LeafMasks.Lanes) + lane] = row[i];
            }
            var eight = Odds(masks, ref MemoryMarshal.GetArrayDataReference(columns));
            for (var lane = 0; lane < LeafMasks.Lanes; lane++)
                odds[first + lane] = eight[lane];
        }
        ArrayPool<float>.Shared.Return(columns);
    }

    // Of rows that are plain no tree is asked any more.
    private Vector256<float> Odds(LeafMasks masks, ref float columns)
    {
        var sum = Vector256.Create(start);
        var isOpen = Vector256<float>.AllBitsSet;
        for (var tree = 0; tree < roots.Length; tree++)
        {
            if (tree % CheckEvery == 0 && tree > 0)
            {
                isOpen &= Vector256.LessThanOrEqual(Vector256.Abs(sum), Vector256.Create(PlainOdds));
                if (isOpen.AsUInt32() == Vector256<uint>.Zero)
                    break;
            }
            sum += masks.Leaves(tree, ref columns) & isOpen;
        }
        return sum;
    }

    // Every step was checked when the model was read (TreeFile).
    private float Leaf(int tree, ref float numbers)
    {
        ref var root = ref nodes[tree];
        ref var node = ref root;
        while (node.Feature != TreeNode.Leaf)
            node = ref Unsafe.Add(ref numbers, node.Feature) <= node.Value ? ref Unsafe.Add(ref node, 1) : ref Unsafe.Add(ref root, node.Right);
        return node.Value;
    }
}
