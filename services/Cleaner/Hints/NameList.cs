using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// A list of names as it stands in an attribute, and what it says. The same lists return on every page of a site, so those met
/// last are kept, in a table of fixed size that all threads share: a place is simply taken over by the next list that falls on it.
/// </summary>
internal sealed class NameList
{
    private const int Places = 8192;
    private const int LongestKept = 160;
    private static readonly NameList?[] Kept = new NameList?[Places];

    private NameList(string text)
    {
        Text = text;
        Hint = HintReader.Names(text);
        Hides = HidingNames.Hide(text);
    }

    /// <summary>The list as written.</summary>
    public string Text { get; }

    /// <summary>What the names say that the element holds.</summary>
    public Hint Hint { get; }

    /// <summary>Whether the names hide the element.</summary>
    public bool Hides { get; }

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

    // Four characters at a time, the last four in any case: this is done for every name on the page. Two lists at one place only cost time.
    private static int PlaceOf(ReadOnlySpan<char> names)
    {
        var bytes = MemoryMarshal.AsBytes(names);
        var hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var c in names)
                hash = Mix(hash, c);
        }
        else
        {
            var last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            hash = Mix(hash, last);
        }
        return (int)(hash >> 40) & (Places - 1);
    }

    private static ulong Mix(ulong hash, ulong next) => (BitOperations.RotateLeft(hash, 31) ^ next) * 0x9E3779B97F4A7C15;
}
