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
    private const int Lanes = 8;
    private const int MostLeaves = 32;

    // Of each tree the same number of groups of eight nodes; those beyond its own rule out nothing.
    private readonly int groups;
    private readonly int[] features;
    private readonly float[] thresholds;
    private readonly uint[] masks;
    private readonly float[] leaves;

    private LeafMasks(int trees, int groups)
    {
        this.groups = groups;
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
        var most = 1;
        for (var tree = 0; tree < roots.Length; tree++)
            most = Math.Max(most, (End(roots, nodes, tree) - roots[tree]) / 2);
        if (!Vector256.IsHardwareAccelerated || most >= MostLeaves)
            return null;
        var packed = new LeafMasks(roots.Length, (most + Lanes - 1) / Lanes);
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
