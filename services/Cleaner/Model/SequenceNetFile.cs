using System.Buffers.Binary;
using System.Text;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// Reads the data file of nets over the blocks or lines of a page. Little endian: magic "NPLN", length of the names in bytes, the names joined by line feeds (UTF-8);
/// the width, number of layers and number of nets (int); of each layer the distance (int); then of each net, as floats of two bytes, the means
/// and scales of the features, the input map, of each layer the map of the line above, the line, the line below and the page, the map of the
/// output and that past the layers. A map is its biases, then its weights by input; those of lines above and below have biases of zero.
/// </summary>
internal static class SequenceNetFile
{
    private const uint Magic = 0x4E4C504E;
    private const int MostLayers = 16;
    private const int MostNets = 16;
    private const int MostWidth = 1024;

    /// <summary>Reads the nets and checks that they know the features.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file, not a whole one, one with a weight that is no number, or one for other features.</exception>
    public static SequenceNet[] Read(ReadOnlySpan<byte> bytes, IReadOnlyList<string> expected)
    {
        try
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
                throw new InvalidDataException("not a file of nets");
            var namesLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
            if (!Encoding.UTF8.GetString(bytes.Slice(8, namesLength)).Split('\n').SequenceEqual(expected, StringComparer.Ordinal))
                throw new InvalidDataException("nets trained on other features: train them anew (services/Cleaner/Training/README.md)");
            bytes = bytes[(8 + namesLength)..];
            var (width, layers, nets) = (ReadCount(ref bytes, MostWidth), ReadCount(ref bytes, MostLayers), ReadCount(ref bytes, MostNets));
            var distances = new int[layers];
            for (var i = 0; i < layers; i++)
                distances[i] = ReadCount(ref bytes, int.MaxValue);
            var read = new SequenceNet[nets];
            for (var i = 0; i < nets; i++)
                read[i] = ReadNet(ref bytes, expected.Count, width, distances);
            return bytes.Length == 0 ? read : throw new InvalidDataException("the file of nets is damaged: more follows than it counts");
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("the file of nets is cut short", e);
        }
    }

    private static SequenceNet ReadNet(ref ReadOnlySpan<byte> bytes, int features, int width, int[] distances)
    {
        var (means, scales) = (ReadNumbers(ref bytes, features), ReadNumbers(ref bytes, features));
        var input = ReadMap(ref bytes, features, width);
        var layers = new ConvolutionLayer[distances.Length];
        for (var i = 0; i < layers.Length; i++)
        {
            var (above, line, below) = (ReadMap(ref bytes, width, width), ReadMap(ref bytes, width, width), ReadMap(ref bytes, width, width));
            layers[i] = new(distances[i], [above, line, below], ReadMap(ref bytes, 2 * width, width));
        }
        return new(means, scales, input, layers, ReadMap(ref bytes, width, 1), ReadMap(ref bytes, features, 1));
    }

    private static DenseLayer ReadMap(ref ReadOnlySpan<byte> bytes, int inputs, int outputs) =>
        new(ReadNumbers(ref bytes, outputs), ReadNumbers(ref bytes, inputs * outputs));

    private static float[] ReadNumbers(ref ReadOnlySpan<byte> bytes, int count)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
            if (!float.IsFinite(numbers[i]))
                throw new InvalidDataException("the file of nets is damaged: a weight is no number");
        }
        bytes = bytes[(2 * count)..];
        return numbers;
    }

    private static int ReadCount(ref ReadOnlySpan<byte> bytes, int most)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        bytes = bytes[sizeof(int)..];
        return count > 0 && count <= most ? count : throw new InvalidDataException("the file of nets is damaged: no such count");
    }
}
