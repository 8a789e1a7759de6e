using System.IO.Compression;

namespace NewsPipeline.Fetcher.Tests.Servers;

/// <summary>Bodies in the content codings.</summary>
internal static class Coding
{
    public static byte[] Encode(string coding, byte[] body)
    {
        using var sent = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(sent, CompressionLevel.Fastest, leaveOpen: true),
            "zlib" => new ZLibStream(sent, CompressionLevel.Fastest, leaveOpen: true),
            "raw" => new DeflateStream(sent, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(sent, CompressionLevel.Fastest, leaveOpen: true),
            _ => throw new ArgumentOutOfRangeException(nameof(coding), coding, "Unknown coding."),
        })
            stream.Write(body);
        return sent.ToArray();
    }

    public static string Header(string coding) => coding is "zlib" or "raw" ? "deflate" : coding;
}
