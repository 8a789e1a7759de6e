using System.Text;

namespace NewsPipeline.Cleaner.Tests.Model;

/// <summary>What every data file of a model begins with.</summary>
internal static class ModelFileHead
{
    /// <summary>Writes the magic, the length of the names in bytes, and the names joined by line feeds.</summary>
    public static void WriteHead(this BinaryWriter writer, ReadOnlySpan<byte> magic, IReadOnlyList<string> names)
    {
        var text = Encoding.UTF8.GetBytes(string.Join('\n', names));
        writer.Write(magic);
        writer.Write(text.Length);
        writer.Write(text);
    }
}
