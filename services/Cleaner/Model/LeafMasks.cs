using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// The same trees, asked all at once instead of step by step (QuickScorer, Lucchese et al. 2015): every node that a row passes on the
/// right rules out the leaves on its left, and the first leaf that no node rules out is the row's. No step depends on the one before,
/// so that the processor has nothing to guess.
/// </summary>
internal sealed class LeafMasks
{
    /// <summary>How many nodes of a tree, or rows, are asked at once.</summary>
    public const int Lanes = 8;

    private const int MostLeaves = 32;

    // The nodes that ask of the largest tree.
    private readonly int most;
    // Of each tree the same number of groups of eight nodes; those beyond its own rule out nothing.
    private readonly int groups;
    private readonly int[] features;
    private readonly float[] thresholds;
    private readonly uint[] masks;
    private readonly float[] leaves;

    private LeafMasks(int trees, int most)
    {
        this.most = most;
        groups = (most + Lanes - 1) / Lanes;
        features = new int[trees * groups * Lanes];
        thresholds = new float[trees * groups * Lanes];
        masks = new uint[trees * groups * Lanes];
        leaves = new float[trees * MostLeavesOf(groups)];
        Array.Fill(masks, uint.MaxValue);
    }

    /// <summary>Of trees; null where one has more leaves than a mask has bits or is not in preorder, or the processor has no such instructions.</summary>
    /// <param name="roots">Where each tree starts.</param>
    /// <param name="nodes">The nodes of all trees, checked.</param>
    public static LeafMasks? Of(ReadOnlySpan<int> roots, ReadOnlySpan<TreeNode> nodes)
    {
        var largest = 1;
        for (var tree = 0; tree < roots.Length; tree++)
            largest = Math.Max(largest, (End(roots, nodes, tree) - roots[tree]) / 2);
        if (!Vector256.IsHardwareAccelerated || largest >= MostLeaves)
            return null;
        var packed = new LeafMasks(roots.Length, largest);
        for (var tree = 0; tree < roots.Length; tree++)
        {
            if (!packed.Add(tree, nodes[roots[tree]..End(roots, nodes, tree)]))
                return null;
        }
        return packed;
    }

    /// <summary>What a tree adds for a row, which must have all features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Leaf(int tree, ref float row)
    {
        var left = Vector256<uint>.AllBitsSet;
        var at = tree * groups * Lanes;
        for (var end = at + (groups * Lanes); at < end; at += Lanes)
        {
            ref var feature = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(features), at);
            var values = Vector256.Create(
                Unsafe.Add(ref row, feature), Unsafe.Add(ref row, Unsafe.Add(ref feature, 1)),
                Unsafe.Add(ref row, Unsafe.Add(ref feature, 2)), Unsafe.Add(ref row, Unsafe.Add(ref feature, 3)),
                Unsafe.Add(ref row, Unsafe.Add(ref feature, 4)), Unsafe.Add(ref row, Unsafe.Add(ref feature, 5)),
                Unsafe.Add(ref row, Unsafe.Add(ref feature, 6)), Unsafe.Add(ref row, Unsafe.Add(ref feature, 7)));
            var goesLeft = Vector256.LessThanOrEqual(values, Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(thresholds), (nuint)at)).AsUInt32();
            left &= goesLeft | Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(masks), (nuint)at);
        }
        var half = (left.GetLower() & left.GetUpper()).AsUInt64();
        var two = half.ToScalar() & half.GetElement(1);
        return leaves[(tree * MostLeavesOf(groups)) + BitOperations.TrailingZeroCount((uint)two & (uint)(two >> 32))];
    }

    /// <summary>Whether eight rows can be asked at once: no tree has more leaves than there are lanes.</summary>
    public bool TakesEight => most < Lanes;

    /// <summary>What a tree adds for each of eight rows.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="columns">The rows side by side: the first feature of all eight, the second of all, and so on.</param>
    public Vector256<float> Leaves(int tree, ref float columns)
    {
        var left = Vector256<uint>.AllBitsSet;
        var at = tree * Lanes;
        for (var end = at + most; at < end; at++)
        {
            var values = Vector256.LoadUnsafe(ref columns, (nuint)(features[at] * Lanes));
            left &= Vector256.LessThanOrEqual(values, Vector256.Create(thresholds[at])).AsUInt32() | Vector256.Create(masks[at]);
        }
        // The place of the lowest bit is the exponent of its value as a number.
        var lowest = Vector256.ConvertToSingle((left & (Vector256<uint>.Zero - left)).AsInt32()).AsInt32();
        return Vector256.Shuffle(Vector256.LoadUnsafe(ref leaves[tree * MostLeavesOf(1)]), (lowest >> 23) - Vector256.Create(127));
    }

    private static int MostLeavesOf(int groups) => (groups * Lanes) + 1;

    private static int End(ReadOnlySpan<int> roots, ReadOnlySpan<TreeNode> nodes, int tree) => tree + 1 < roots.Length ? roots[tree + 1] : nodes.Length;

    // In preorder the leaves on a node's left stand between it and its right child.
    private bool Add(int tree, ReadOnlySpan<TreeNode> nodes)
    {
        Span<int> ends = stackalloc int[nodes.Length];
        var leaf = nodes.Length / 2;
        var at = tree * groups * Lanes;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            var node = nodes[i];
            ends[i] = node.Feature == TreeNode.Leaf ? i + 1 : ends[node.Right];
            if (node.Feature == TreeNode.Leaf)
            {
                if (leaf < 0)
                    return false;
                leaves[(tree * MostLeavesOf(groups)) + leaf--] = node.Value;
                continue;
            }
            if (node.Right != ends[i + 1])
                return false;
            // A tree has one leaf more than it has nodes that ask, and so has the left part of it.
            var onLeft = (node.Right - i) / 2;
            features[at] = node.Feature;
            thresholds[at] = node.Value;
            masks[at++] = ~((uint)((1UL << onLeft) - 1) << (leaf + 1));
        }
        return leaf == -1 && ends[0] == nodes.Length;
    }
}
