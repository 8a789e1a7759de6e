using System.IO.Compression;

namespace NewsPipeline.Cli.Extract;

/// <summary>Reads bytes up to a limit, gzip undone.</summary>
internal static class PageBytes
{
    /// <summary>No page is larger than this, expanded: 50 MB.</summary>
    internal const int MaxBytes = 50_000_000;

    /// <summary>The bytes of <paramref name="stream"/>; null where there are more than <see cref="MaxBytes"/>.</summary>
    /// <exception cref="InvalidDataException">The data begins like gzip and is damaged.</exception>
    internal static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken ct)
    {
        var bytes = await DrainAsync(stream, ct);
        if (bytes is not [0x1F, 0x8B, ..])
            return bytes;
        await using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return await DrainAsync(gzip, ct);
    }

    private static async Task<byte[]?> DrainAsync(Stream stream, CancellationToken ct)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = await stream.ReadAsync(buffer, ct); read > 0; read = await stream.ReadAsync(buffer, ct))
        {
            all.Write(buffer, 0, read);
            if (all.Length > MaxBytes)
                return null;
        }
        return all.ToArray();
    }
}
