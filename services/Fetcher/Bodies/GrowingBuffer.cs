using System.Buffers;

namespace NewsPipeline.Fetcher;

/// <summary>A pooled buffer that doubles as it fills, up to a cap and one byte more, by which a body over the cap is known.</summary>
internal sealed class GrowingBuffer(int cap) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(FirstSize, cap + 1));

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>True where more than the cap was written.</summary>
    public bool IsOverCap => Length > cap;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Room for the next bytes; never empty unless the buffer is over its cap.</summary>
    public Memory<byte> Free()
    {
        if (Length == _bytes.Length)
            Grow();
        return _bytes.AsMemory(Length, Math.Min(_bytes.Length, cap + 1) - Length);
    }

    /// <summary>Counts <paramref name="count"/> bytes that were put into <see cref="Free"/>.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>A stream over what was written.</summary>
    public MemoryStream OpenRead() => new(_bytes, 0, Length, writable: false);

    /// <inheritdoc />
    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, cap + 1L));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
