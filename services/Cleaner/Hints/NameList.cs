using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using NewsPipeline.Cleaner.Templates;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// A list of names as it stands in an attribute, and what it says. The same lists return on every page of a site, so those met
/// last are kept, in a table of fixed size that all threads share: a place is simply taken over by the next list that falls on it.
/// </summary>
internal sealed class NameList
{
    private const int Places = 32768;
    private const int LongestKept = 160;
    private static readonly NameList?[] Kept = new NameList?[Places];

    private NameList(string text)
    {
        Text = text;
        Hint = HintReader.Names(text);
        Hides = HidingNames.Hide(text);
        First = LineHash.OfExact(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : text.Length));
    }

    /// <summary>The list as written.</summary>
    public string Text { get; }

    /// <summary>What the names say that the element holds.</summary>
    public Hint Hint { get; }

    /// <summary>Whether the names hide the element.</summary>
    public bool Hides { get; }

    /// <summary>The hash of the first name, by <see cref="LineHash.OfExact"/>.</summary>
    public ulong First { get; }

    /// <summary>What a list says.</summary>
    public static NameList Of(ReadOnlySpan<char> names)
    {
        if (names.Length > LongestKept)
            return new(names.ToString());
        ref var place = ref Kept[PlaceOf(names)];
        var kept = Volatile.Read(ref place);
        if (kept is not null && names.SequenceEqual(kept.Text))
            return kept;
        kept = new(names.ToString());
        Volatile.Write(ref place, kept);
        return kept;
    }

    // Eight characters at a time in two sums that do not wait for each other, the last eight in any case: this is done for every name on the
    // page. Two lists at one place only cost time.
    private static int PlaceOf(ReadOnlySpan<char> names)
    {
        var bytes = MemoryMarshal.AsBytes(names);
        var (one, two) = ((ulong)bytes.Length, 0ul);
        if (bytes.Length < 2 * sizeof(ulong))
        {
            foreach (var c in names)
                one = Mix(one, c);
        }
        else
        {
            var last = bytes[^(2 * sizeof(ulong))..];
            for (; bytes.Length > last.Length; bytes = bytes[last.Length..])
                (one, two) = (Mix(one, Next(bytes)), Mix(two, Next(bytes[sizeof(ulong)..])));
            (one, two) = (Mix(one, Next(last)), Mix(two, Next(last[sizeof(ulong)..])));
        }
        return (int)(Mix(one, two) >> 40) & (Places - 1);
    }

    private static ulong Next(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static ulong Mix(ulong hash, ulong next) => (BitOperations.RotateLeft(hash, 31) ^ next) * 0x9E3779B97F4A7C15;
}
