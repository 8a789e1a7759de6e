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
        var model = Read(bytes);
        return model.FeatureNames.SequenceEqual(expected, StringComparer.Ordinal)
            ? model
            : throw new InvalidDataException($"{name} was trained on other features: train it anew (Training/README.md)");
    }

    // No step leads out of its tree, upwards, or to a number that a row does not have: prediction relies on it.
    private static void CheckSteps(int width, int[] roots, TreeNode[] nodes)
    {
        for (var tree = 0; tree < roots.Length; tree++)
        {
            var end = tree + 1 < roots.Length ? roots[tree + 1] : nodes.Length;
            if (roots[tree] >= end)
                throw new InvalidDataException("the model file has an empty tree");
            for (var i = roots[tree]; i < end; i++)
            {
                if (nodes[i].Feature != TreeNode.Leaf && (nodes[i].Feature < 0 || nodes[i].Feature >= width || i + 1 >= end || roots[tree] + nodes[i].Right >= end || roots[tree] + nodes[i].Right <= i))
                    throw new InvalidDataException("the model file has a step that leads nowhere");
            }
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
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
            var roots = new int[BinaryPrimitives.ReadInt32LittleEndian(bytes[4..])];
            bytes = bytes[8..];
            var count = 0;
            for (var i = 0; i < roots.Length; i++)
            {
                roots[i] = count;
                count += BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * sizeof(int))..]);
            }
            bytes = bytes[(roots.Length * sizeof(int))..];
            var features = MemoryMarshal.Cast<byte, short>(bytes[..(count * sizeof(short))]);
            var values = MemoryMarshal.Cast<byte, float>(bytes.Slice(features.Length * sizeof(short), count * sizeof(float)));
            var rights = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(count * (sizeof(short) + sizeof(float)), count * sizeof(ushort)));
            var nodes = new TreeNode[count];
            for (var i = 0; i < count; i++)
                nodes[i] = new(values[i], features[i], rights[i]);
            CheckSteps(names.Length, roots, nodes);
            return new BoostedTrees(names, start, roots, nodes);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("the model file is cut short", e);
        }
    }
}
