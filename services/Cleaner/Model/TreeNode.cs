namespace NewsPipeline.Cleaner.Model;

/// <summary>A node of a tree, eight bytes, so that a whole model stays in the processor's cache.</summary>
/// <param name="Value">The threshold up to which it goes left; of a leaf what it adds.</param>
/// <param name="Feature">The feature it asks for; <see cref="Leaf"/> where it asks none.</param>
/// <param name="Right">The right child, counted from the tree's root; the left one follows at once.</param>
internal readonly record struct TreeNode(float Value, short Feature, ushort Right)
{
    /// <summary>What a leaf has in the place of a feature.</summary>
    public const short Leaf = -1;
}
