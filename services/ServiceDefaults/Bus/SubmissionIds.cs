using System.Security.Cryptography;
using System.Text;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Submission ids derived from what a producer gave, so that a redelivered message gets the same one.</summary>
public static class SubmissionIds
{
    // A namespace of our own, drawn at random once.
    private static readonly Guid Namespace = new("6b0f4f0e-3a55-4a7c-9a57-3e5f0d2b9c41");

    /// <summary>The id of a message that has a message id: the name-based UUID, version 5 (RFC 9562, section 5.5), of its text.</summary>
    public static Guid FromMessageId(string messageId) => Version5(Encoding.UTF8.GetBytes(messageId));

    /// <summary>The id of a message nobody could read: version 5 of its bytes.</summary>
    public static Guid FromBody(ReadOnlySpan<byte> body) => Version5(SHA256.HashData(body));

    private static Guid Version5(ReadOnlySpan<byte> name)
    {
        Span<byte> input = new byte[16 + name.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5; nothing rests on its strength.
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
