using System.Buffers.Binary;
using NewsPipeline.Cleaner.Model;

namespace NewsPipeline.Cleaner.Tests.Model;

/// <summary>Data files of models, made as training makes them.</summary>
internal static class TestTrees
{
    /// <summary>A tree: a leaf, or a question with two.</summary>
    public sealed record Tree(float Value, int Feature = -1, Tree? Left = null, Tree? Right = null);

    /// <summary>What the trees make of a row, as a probability.</summary>
    public static float Predict(this BoostedTrees trees, ReadOnlySpan<float> row) => 1 / (1 + MathF.Exp(-trees.Odds(row)));

    /// <summary>The bytes of a file of trees.</summary>
    public static byte[] Bytes(IReadOnlyList<string> names, float start, params Tree[] trees)
    {
        List<int> sizes = [];
        List<(short Feature, float Value, ushort Right)> nodes = [];
        foreach (var tree in trees)
        {
            var root = nodes.Count;
            Add(nodes, root, tree);
            sizes.Add(nodes.Count - root);
        }
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.WriteHead("NPBT"u8, names);
        writer.Write(start);
        writer.Write(sizes.Count);
        sizes.ForEach(writer.Write);
        nodes.ForEach(node => writer.Write(node.Feature));
        nodes.ForEach(node => writer.Write(node.Value));
        nodes.ForEach(node => writer.Write(node.Right));
        return bytes.ToArray();
    }

    /// <summary>The bytes of a file of word weights, all zero but those given.</summary>
    public static byte[] WordBytes(int size = 1024, float scale = 1, float bias = 0, params (uint Slot, sbyte Weight)[] weights)
    {
        var bytes = new byte[16 + size];
        "NPWW"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), size);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8), scale);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(12), bias);
        foreach (var (slot, weight) in weights)
            bytes[16 + slot] = (byte)weight;
        return bytes;
    }

    // Preorder: the left child follows its parent.
    private static void Add(List<(short Feature, float Value, ushort Right)> nodes, int root, Tree tree)
    {
        var at = nodes.Count;
        nodes.Add(((short)tree.Feature, tree.Value, 0));
        if (tree.Left is null || tree.Right is null)
            return;
        Add(nodes, root, tree.Left);
        nodes[at] = nodes[at] with { Right = (ushort)(nodes.Count - root) };
        Add(nodes, root, tree.Right);
    }
}
