using System.Text.Json;
using MassTransit.Serialization;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>The limit on an encoded message. RabbitMQ 4 refuses what is larger than 16 MiB.</summary>
public static class MessageSize
{
    /// <summary>Largest encoded message, in bytes, the envelope included.</summary>
    public const int Limit = 8 * 1024 * 1024;

    // The envelope around the message: addresses, ids, host, message types.
    private const int EnvelopeAllowance = 16 * 1024;

    /// <summary>Whether the message, encoded, stays within the limit.</summary>
    /// <param name="message">The message.</param>
    /// <param name="characters">Characters of text in it, roughly; where even six bytes for each fit, nothing is encoded to find out.</param>
    /// <param name="size">The encoded size in bytes, where it was measured; else the upper bound.</param>
    public static bool Fits<T>(T message, long characters, out long size)
    {
        // \uXXXX is the longest that a character becomes; the allowance covers names and punctuation of small parts.
        size = (characters * 6) + EnvelopeAllowance;
        if (size <= Limit)
            return true;
        using var counter = new CountingStream();
        JsonSerializer.Serialize(counter, message, SystemTextJsonMessageSerializer.Options);
        size = counter.Length + EnvelopeAllowance;
        return size <= Limit;
    }

    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;
    }
}
