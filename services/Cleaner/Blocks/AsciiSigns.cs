using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>What up to sixteen ASCII characters in a row are, looked at together: a bit each, the first in the lowest.</summary>
internal readonly struct AsciiSigns
{
    /// <summary>How many are looked at together.</summary>
    public const int Most = 16;

    private const byte Case = 0x20;
    private readonly Vector128<byte> characters;
    // The end of a text is looked at with what stands before it, which is then shifted out.
    private readonly int known;

    private AsciiSigns(Vector128<byte> characters, int known)
    {
        this.characters = characters;
        this.known = known;
    }

    /// <summary>How many there are.</summary>
    public int Count => Most - known;

    /// <summary>The letters.</summary>
    public uint Letters => Bits(IsWithin(characters | Vector128.Create(Case), (byte)'a', (byte)'z'));

    /// <summary>The upper-case letters.</summary>
    public uint Upper => Bits(IsWithin(characters, (byte)'A', (byte)'Z'));

    /// <summary>The digits.</summary>
    public uint Digits => Bits(IsWithin(characters, (byte)'0', (byte)'9'));

    /// <summary>Reads on; false where the text has too few characters, or one beyond ASCII among them.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out AsciiSigns signs)
    {
        signs = default;
        var from = Math.Min(at, text.Length - Most);
        if (from < 0)
            return false;
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(from, Most));
        var (first, second) = (Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
        if (Vector128.GreaterThanAny(first | second, Vector128.Create((ushort)0x7F)))
            return false;
        signs = new(Vector128.Narrow(first, second), at - from);
        return true;
    }

    /// <summary>Those that are one sign.</summary>
    public uint Of(char sign) => Bits(Vector128.Equals(characters, Vector128.Create((byte)sign)));

    /// <summary>The number of bits that are set.</summary>
    public static int Number(uint bits) => BitOperations.PopCount(bits);

    private uint Bits(Vector128<byte> found) => found.ExtractMostSignificantBits() >> known;

    private static Vector128<byte> IsWithin(Vector128<byte> values, byte low, byte high) =>
        Vector128.LessThanOrEqual(values - Vector128.Create(low), Vector128.Create((byte)(high - low)));
}
