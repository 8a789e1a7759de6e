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
        ref var place = ref Kept[string.GetHashCode(names, StringComparison.Ordinal) & (Places - 1)];
        var kept = Volatile.Read(ref place);
        if (kept is not null && names.SequenceEqual(kept.Text))
            return kept;
        kept = new(names.ToString());
        Volatile.Write(ref place, kept);
        return kept;
    }
}
