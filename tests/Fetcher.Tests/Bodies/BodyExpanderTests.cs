using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Bodies;

public sealed class BodyExpanderTests
{
    private const int Cap = 10_000;

    [Theory]
    [InlineData("gzip", nameof(ContentCoding.Gzip))]
    [InlineData("zlib", nameof(ContentCoding.Deflate))]
    [InlineData("raw", nameof(ContentCoding.Deflate))]
    [InlineData("br", nameof(ContentCoding.Brotli))]
    public void What_was_compressed_comes_back(string coding, string read) =>
        Prop.ForAll<NonEmptyArray<byte>>(bytes => Expand(Coding.Encode(coding, bytes.Get), read)!.AsSpan().SequenceEqual(bytes.Get)).Holds();

    [Theory]
    [InlineData("gzip", nameof(ContentCoding.Gzip))]
    [InlineData("zlib", nameof(ContentCoding.Deflate))]
    [InlineData("raw", nameof(ContentCoding.Deflate))]
    [InlineData("br", nameof(ContentCoding.Brotli))]
    public void Damage_is_told_or_stays_under_the_cap_and_nothing_else_happens(string coding, string read) =>
        Prop.ForAll<byte[], byte[], int>((bytes, garbage, at) =>
        {
            var sent = Coding.Encode(coding, bytes);
            if (sent.Length > 0)
                sent[(int)((uint)at % sent.Length)] ^= 0x5a;
            return (Expand(sent, read)?.Length ?? 0) <= Cap + 1 && (Expand(garbage, read)?.Length ?? 0) <= Cap + 1;
        }).Holds();

    // 78 BB is a zlib header with the bit for a preset dictionary (RFC 1950, 2.2).
    [Fact]
    public void A_preset_dictionary_is_damage() =>
        Assert.Null(Expand([0x78, 0xbb, 1, 2, 3, 4, 5, 6], nameof(ContentCoding.Deflate)));

    private static byte[]? Expand(byte[] sent, string read)
    {
        using var buffer = new GrowingBuffer(Math.Max(1, sent.Length));
        sent.CopyTo(buffer.Free());
        buffer.Advance(sent.Length);
        using var expanded = new GrowingBuffer(Cap);
        try
        {
            BodyExpander.Expand(buffer, Enum.Parse<ContentCoding>(read), expanded);
            return expanded.Written.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
