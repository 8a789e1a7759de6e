using System.Security.Cryptography;
using System.Text;

namespace NewsPipeline.Cleaner.Templates;

/// <summary>
/// The file that keeps what was learned over a restart. Format: the magic line, the SHA-256 of the rest, then the version and the sketches
/// as <see cref="BinaryWriter"/> writes them (little-endian). It appears under its name only when it is whole.
/// </summary>
public static class SketchFile
{
    private const int FormatVersion = 1;

    // All bounds reached at once make about 20 MB; a larger file is none of ours.
    private const long LargestFile = 64L << 20;
    private const int LongestHost = 255;

    private static readonly byte[] Magic = "newspipe-templates\n"u8.ToArray();

    /// <summary>Reads a file; null where there is none.</summary>
    /// <exception cref="InvalidDataException">It is damaged, too large or no file of templates.</exception>
    /// <exception cref="UnknownFormatException">It is whole, but of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SiteTemplates? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        if (new FileInfo(path).Length > LargestFile)
            throw new InvalidDataException($"larger than {LargestFile >> 20} MiB");
        var bytes = File.ReadAllBytes(path);
        var start = Magic.Length + SHA256.HashSizeInBytes;
        if (!bytes.AsSpan().StartsWith(Magic) || bytes.Length < start || !SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, SHA256.HashSizeInBytes)))
            throw new InvalidDataException("not whole, or no file of templates");
        using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start), Encoding.UTF8);
        try
        {
            var version = reader.ReadInt32();
            if (version != FormatVersion)
                throw new UnknownFormatException($"of format {version}, and only {FormatVersion} is known");
            var hosts = new List<KeyValuePair<string, HostSketch>>();
            for (var left = Bounded(reader.ReadInt32(), SiteTemplates.MostHosts); left > 0; left--)
                hosts.Add(new(reader.ReadString(), ReadSketch(reader)));
            return new SiteTemplates(hosts);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("it ends early", e);
        }
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, SiteTemplates templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
            templates.Read(hosts => Write(writer, hosts));
        var payload = content.GetBuffer().AsSpan(0, (int)content.Length);
        var part = path + ".part";
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
        {
            file.Write(Magic);
            file.Write(SHA256.HashData(payload));
            file.Write(payload);
            file.Flush(flushToDisk: true);
        }
        File.Move(part, path, overwrite: true);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<KeyValuePair<string, HostSketch>> hosts)
    {
        // A host name that no DNS would answer for is not worth its place.
        var written = hosts.Where(pair => pair.Key.Length <= LongestHost).ToList();
        writer.Write(FormatVersion);
        writer.Write(written.Count);
        foreach (var (host, sketch) in written)
        {
            writer.Write(host);
            writer.Write(sketch.Learned);
            writer.Write(sketch.Pages);
            writer.Write(sketch.Chain);
            Write(writer, sketch.Recent);
            writer.Write(sketch.Lines.Count);
            foreach (var (hash, line) in sketch.Lines)
            {
                writer.Write(hash);
                writer.Write(line.Count);
                writer.Write(line.LastSeen);
                Write(writer, line.Marks);
            }
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyCollection<PageMark> marks)
    {
        writer.Write(marks.Count);
        foreach (var mark in marks)
        {
            writer.Write(mark.Url);
            writer.Write(mark.Title);
        }
    }

    private static HostSketch ReadSketch(BinaryReader reader)
    {
        var (learned, pages, chain) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt64());
        var recent = new Queue<PageMark>(ReadMarks(reader, HostSketch.MostPages));
        var lines = new Dictionary<ulong, SiteLine>();
        for (var left = Bounded(reader.ReadInt32(), HostSketch.MostLines); left > 0; left--)
            lines[reader.ReadUInt64()] = new SiteLine(reader.ReadInt32(), reader.ReadInt32(), ReadMarks(reader, SiteLine.MostMarks));
        return new HostSketch(learned, pages, chain, recent, lines);
    }

    private static List<PageMark> ReadMarks(BinaryReader reader, int most)
    {
        var marks = new List<PageMark>();
        for (var left = Bounded(reader.ReadInt32(), most); left > 0; left--)
            marks.Add(new PageMark(reader.ReadUInt32(), reader.ReadUInt32()));
        return marks;
    }

    private static int Bounded(int count, int most) => count >= 0 && count <= most ? count : throw new InvalidDataException($"it says {count} where {most} is the most");
}
