namespace NewsPipeline.Extractor.Media;

/// <summary>An absolute address in its parts, as slices: a page offers dozens, and a <see cref="Uri"/> for each would cost more than all else.</summary>
internal readonly ref struct AddressParts
{
    /// <param name="address">An absolute address as <see cref="Uri.AbsoluteUri"/> writes it.</param>
    internal AddressParts(string address)
    {
        var rest = address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) + 3);
        rest = rest.IndexOf('#') is var fragment and >= 0 ? rest[..fragment] : rest;
        if (rest.IndexOf('?') is var query and >= 0)
        {
            Query = rest[query..];
            rest = rest[..query];
        }
        var slash = rest.IndexOf('/');
        Host = slash < 0 ? rest : rest[..slash];
        Path = slash < 0 ? default : rest[slash..].TrimEnd('/');
    }

    /// <summary>The host, with its port where one is named.</summary>
    internal ReadOnlySpan<char> Host { get; }

    /// <summary>The path without a slash at its end; empty for the home page.</summary>
    internal ReadOnlySpan<char> Path { get; }

    /// <summary>The parameters with their question mark, or nothing.</summary>
    internal ReadOnlySpan<char> Query { get; }
}
