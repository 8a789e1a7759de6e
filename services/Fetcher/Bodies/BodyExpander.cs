using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsPipeline.Fetcher;

/// <summary>Undoes a content coding, holding no more than the cap at any time.</summary>
internal static class BodyExpander
{
    // Some servers append a few bytes to a compressed body; the trailer is looked for among the last ones.
    private const int TrailerSearch = 1024;

    /// <summary>Expands <paramref name="sent"/> into <paramref name="expanded"/> and stops once that is over its cap.</summary>
    /// <exception cref="InvalidDataException">The body is damaged, or ends before its end.</exception>
    public static void Expand(GrowingBuffer sent, ContentCoding coding, GrowingBuffer expanded)
    {
        switch (coding)
        {
            case ContentCoding.Identity:
                Copy(sent.OpenRead(), expanded);
                break;
            case ContentCoding.Gzip:
                Copy(new GZipStream(sent.OpenRead(), CompressionMode.Decompress), expanded);
                Require(expanded.IsOverCap || HasGzipEnd(sent.Written, expanded.Length));
                break;
            case ContentCoding.Deflate when IsZlib(sent.Written):
                Copy(new ZLibStream(sent.OpenRead(), CompressionMode.Decompress), expanded);
                Require(expanded.IsOverCap || HasZlibEnd(sent.Written, expanded.Written));
                break;
            case ContentCoding.Deflate:
                // The raw format has no trailer: a cut cannot be told from an end, unless nothing at all comes out.
                Copy(new DeflateStream(sent.OpenRead(), CompressionMode.Decompress), expanded);
                Require(expanded.Length > 0);
                break;
            case ContentCoding.Brotli:
                ExpandBrotli(sent.Written, expanded);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(coding), coding, "Unknown coding.");
        }
    }

    private static ReadOnlySpan<byte> GzipStart => [0x1f, 0x8b, 0x08];

    private static void Copy(Stream from, GrowingBuffer to)
    {
        using (from)
        {
            try
            {
                while (!to.IsOverCap && from.Read(to.Free().Span) is > 0 and var count)
                    to.Advance(count);
            }
            catch (IOException exception)
            {
                // zlib's own complaint, as of a header that asks for a preset dictionary (RFC 1950, 2.2), which HTTP has none of.
                throw new InvalidDataException("The compressed data cannot be read.", exception);
            }
        }
    }

    private static void ExpandBrotli(ReadOnlySpan<byte> sent, GrowingBuffer expanded)
    {
        using var decoder = new BrotliDecoder();
        while (!expanded.IsOverCap)
        {
            var status = decoder.Decompress(sent, expanded.Free().Span, out var consumed, out var written);
            sent = sent[consumed..];
            expanded.Advance(written);
            if (status == OperationStatus.Done)
                return;
            Require(status == OperationStatus.DestinationTooSmall);
        }
    }

    // .NET's streams end quietly where the data ends too early. A gzip member ends with its length modulo 2^32 (RFC 1952,
    // 2.3.1); its checksum has been verified where the end was reached. Of several members the last one's length is not the
    // whole's, so those are let pass.
    private static bool HasGzipEnd(ReadOnlySpan<byte> sent, int length)
    {
        Span<byte> trailer = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(trailer, length);
        return Last(sent).IndexOf(trailer) >= 0 || (sent.Length > 0 && sent[1..].IndexOf(GzipStart) >= 0);
    }

    // RFC 1950, 2.2: the Adler-32 of the data, most significant byte first.
    private static bool HasZlibEnd(ReadOnlySpan<byte> sent, ReadOnlySpan<byte> data)
    {
        Span<byte> trailer = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(trailer, Adler32(data));
        return Last(sent).IndexOf(trailer) >= 0;
    }

    private static bool IsZlib(ReadOnlySpan<byte> sent) =>
        sent.Length >= 2 && (sent[0] & 0x0f) == 8 && BinaryPrimitives.ReadUInt16BigEndian(sent) % 31 == 0;

    private static ReadOnlySpan<byte> Last(ReadOnlySpan<byte> sent) => sent[^Math.Min(sent.Length, TrailerSearch)..];

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        const uint modulus = 65_521;
        // The most bytes whose sums cannot overflow 32 bits.
        const int block = 5552;
        uint a = 1, b = 0;
        while (data.Length > 0)
        {
            foreach (var value in data[..Math.Min(block, data.Length)])
            {
                a += value;
                b += a;
            }

            a %= modulus;
            b %= modulus;
            data = data[Math.Min(block, data.Length)..];
        }

        return (b << 16) | a;
    }

    private static void Require(bool isWhole)
    {
        if (!isWhole)
            throw new InvalidDataException("The compressed data is damaged or incomplete.");
    }
}
