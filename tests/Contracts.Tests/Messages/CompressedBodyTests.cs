using FsCheck.Fluent;

namespace NewsPipeline.Contracts.Tests.Messages;

public sealed class CompressedBodyTests
{
    [Fact]
    public void Any_bytes_come_back_as_they_were() =>
        Prop.ForAll<byte[]>(bytes => CompressedBody.Compress(bytes).Decompress().AsSpan().SequenceEqual(bytes)).Holds();

    [Fact]
    public void A_large_repetitive_body_shrinks_and_comes_back()
    {
        var bytes = new byte[3_000_000];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(i % 61);

        var body = CompressedBody.Compress(bytes);

        Assert.True(body.Data.Length < bytes.Length / 10);
        Assert.Equal(bytes, body.Decompress());
    }

    [Fact]
    public void An_unknown_encoding_is_refused()
    {
        var body = CompressedBody.Compress([1, 2, 3]) with { Encoding = "zstd" };

        Assert.Throws<InvalidDataException>(() => body.Decompress());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_length_that_is_not_true_is_refused(int length)
    {
        var body = CompressedBody.Compress([1, 2, 3]) with { Length = length };

        Assert.Throws<InvalidDataException>(() => body.Decompress());
    }

    [Fact]
    public void Damaged_data_is_refused()
    {
        var body = CompressedBody.Compress([1, 2, 3]) with { Data = [0xFF, 0xFF, 0xFF] };

        Assert.Throws<InvalidDataException>(() => body.Decompress());
    }
}
