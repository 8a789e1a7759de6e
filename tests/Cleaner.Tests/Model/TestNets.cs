namespace NewsPipeline.Cleaner.Tests.Model;

/// <summary>Data files of nets, made as training makes them.</summary>
internal static class TestNets
{
    /// <summary>The bytes of a file of one net with one layer: features as they are, every weight by the map it is of.</summary>
    /// <param name="names">The features.</param>
    /// <param name="width">The numbers of a line in the layer.</param>
    /// <param name="distance">How far the lines above and below stand.</param>
    /// <param name="scale">By how much each feature is multiplied.</param>
    /// <param name="weight">A weight by the map's name ("input", "above", "line", "below", "page", "output", "skip"); asked for one after the other.</param>
    /// <param name="bias">The bias by the map's name; zero without it.</param>
    public static byte[] Bytes(IReadOnlyList<string> names, int width, int distance, Func<string, float> weight, float scale = 1, Func<string, float>? bias = null)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.WriteHead("NPLN"u8, names);
        foreach (var number in new[] { width, 1, 1, distance })
            writer.Write(number);
        Fill(names.Count, () => 0);
        Fill(names.Count, () => scale);
        Map("input", names.Count, width);
        Map("above", width, width);
        Map("line", width, width);
        Map("below", width, width);
        Map("page", 2 * width, width);
        Map("output", width, 1);
        Map("skip", names.Count, 1);
        return bytes.ToArray();

        void Map(string name, int inputs, int outputs)
        {
            Fill(outputs, () => bias?.Invoke(name) ?? 0);
            Fill(inputs * outputs, () => weight(name));
        }

        void Fill(int count, Func<float> value)
        {
            for (var i = 0; i < count; i++)
                writer.Write((Half)value());
        }
    }
}
