using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// Reads the data file of a model. Little endian: magic "NPBT", length of the names in bytes, the names joined by line feeds (UTF-8),
/// log odds at the start (float), number of trees, nodes of each tree (int), then for all nodes the feature (short, -1 for a leaf), the
/// threshold or leaf value (float), and the right child's place within its tree (unsigned short).
/// </summary>
internal static class TreeFile
{
    private const uint Magic = 0x5442504E;
    private const int BytesOfNode = sizeof(short) + sizeof(float) + sizeof(ushort);

    /// <summary>Reads a model that is embedded in this assembly.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="expected">The features that a row has; the model must have been trained on them.</param>
    /// <exception cref="InvalidDataException">The resource is no model, or one for other features.</exception>
    public static BoostedTrees Embedded(string name, IReadOnlyList<string> expected) =>
        Checked(Bytes(name), name, expected);

    /// <summary>The bytes of a data file that is embedded in this assembly.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(TreeFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"no resource {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads a model and checks that it knows the features.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one for other features.</exception>
    public static BoostedTrees Checked(ReadOnlySpan<byte> bytes, string name, IReadOnlyList<string> expected)
    {
        BoostedTrees model;
        try
        {
            model = Read(bytes);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}: {e.Message}", e);
        }
        return model.FeatureNames.SequenceEqual(expected, StringComparer.Ordinal)
            ? model
            : throw new InvalidDataException($"{name}: trained on other features: train it anew (services/Cleaner/Training/README.md)");
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or not a whole one.</exception>
    public static BoostedTrees Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
                throw new InvalidDataException("not a model file");
            var namesLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
            var names = Encoding.UTF8.GetString(bytes.Slice(8, namesLength)).Split('\n');
            bytes = bytes[(8 + namesLength)..];
            var start = BinaryPrimitives.ReadSingleLittleEndian(bytes);
            CheckNumber(start);
            var trees = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
            bytes = bytes[8..];
            var sizes = MemoryMarshal.Cast<byte, int>(bytes[..checked(trees * sizeof(int))]);
            bytes = bytes[(trees * sizeof(int))..];
            var roots = Roots(sizes, out var count);
            var features = MemoryMarshal.Cast<byte, short>(bytes[..checked(count * sizeof(short))]);
            var values = MemoryMarshal.Cast<byte, float>(bytes.Slice(count * sizeof(short), checked(count * sizeof(float))));
            var rights = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(checked(count * (sizeof(short) + sizeof(float))), count * sizeof(ushort)));
            if (bytes.Length != count * BytesOfNode)
                throw new InvalidDataException("the model file is damaged: more follows than it counts");
            var nodes = new TreeNode[count];
            for (var i = 0; i < count; i++)
                nodes[i] = new(values[i], features[i], rights[i]);
            for (var i = 0; i < roots.Length; i++)
                CheckTree(nodes.AsSpan(roots[i], sizes[i]), names.Length);
            return new BoostedTrees(names, start, roots, nodes);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("the model file is cut short", e);
        }
    }

    private static int[] Roots(ReadOnlySpan<int> sizes, out int count)
    {
        var roots = new int[sizes.Length];
        count = 0;
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = count;
            if (sizes[i] <= 0)
                throw new InvalidDataException("the model file is damaged: a tree without nodes");
            count = checked(count + sizes[i]);
        }
        return roots;
    }

    // Children stand behind their parent and within the tree, so that every row ends in a leaf.
    private static void CheckTree(ReadOnlySpan<TreeNode> tree, int features)
    {
        for (var i = 0; i < tree.Length; i++)
        {
            var node = tree[i];
            CheckNumber(node.Value);
            if (node.Feature == TreeNode.Leaf)
                continue;
            if (node.Feature < 0 || node.Feature >= features || node.Right <= i + 1 || node.Right >= tree.Length)
                throw new InvalidDataException("the model file is damaged: a tree leads nowhere");
        }
    }

    private static void CheckNumber(float number)
    {
        if (!float.IsFinite(number))
            throw new InvalidDataException("the model file is damaged: a threshold or leaf is no number");
    }
}
