using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>The probability, 0 to 1, that a row of features belongs to the class that was trained for.</summary>
    public float Predict(ReadOnlySpan<float> row) => 1 / (1 + MathF.Exp(-Odds(row)));

    /// <summary>The same as log odds.</summary>
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
