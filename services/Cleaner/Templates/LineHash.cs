namespace NewsPipeline.Cleaner.Templates;

/// <summary>What a line of text is remembered by: a hash of its letters and digits, lower case, the same in every process (FNV-1a, 64 bits).</summary>
internal static class LineHash
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The hash of a text; 0 for one without letters and digits.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        var empty = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
                continue;
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            empty = false;
        }
        return empty ? 0 : hash;
    }

    /// <summary>The hash of a text as it is, every character of it.</summary>
    public static ulong OfExact(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Goes on hashing with another hash.</summary>
    public static ulong Chain(ulong hash, ulong next) => ((hash == 0 ? Basis : hash) ^ next) * Prime;
}
