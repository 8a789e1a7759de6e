using System.Buffers;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Reads what the names of an <c>h1</c> and of the element around it say of whose heading it is, by whole parts: <c>catalogo-titulo</c> is no logo.</summary>
internal static class SiteHint
{
    // Longer names are generated, not meant.
    private const int LongestName = 96;

    private static readonly SearchValues<char> Between = SearchValues.Create(" .#[]=\t\r\n\f");

    // A name is read as "-its-parts-": a word between the hyphens is a whole part, or two of them.
    private static readonly SearchValues<string> OfSite = SearchValues.Create(["-logo-", "-logotype-", "-site-title-", "-sitetitle-", "-site-name-", "-sitename-", "-site-branding-"], StringComparison.Ordinal);
    private static readonly SearchValues<string> OfHeader = SearchValues.Create(["-header-", "-masthead-"], StringComparison.Ordinal);
    private const string InBody = " in body";
    private static readonly string[] States = ["has-", "no-", "with-", "without-", "is-", "not-"];

    /// <summary>Whether a name says that the heading shows the site: its logo, title or branding.</summary>
    internal static bool IsOfSite(string? hint) => Any(hint, static name => name is "-branding-" || name.ContainsAny(OfSite));

    /// <summary>Whether a name says that the heading stands in a header; the page's own where it is not the article's.</summary>
    internal static bool IsInHeader(string? hint) => Any(hint, static name => name.ContainsAny(OfHeader));

    /// <summary>Whether the heading stands in no element but the page's body, and so in no article, whatever was chosen as that.</summary>
    internal static bool IsTopmost(string? hint) =>
        hint is not null && hint.LastIndexOf(InBody, StringComparison.Ordinal) is var at and >= 0 && (at + InBody.Length == hint.Length || hint[at + InBody.Length] is '.' or '#' or '[');

    private static bool Any(string? hint, Func<ReadOnlySpan<char>, bool> says)
    {
        Span<char> parts = stackalloc char[LongestName * 2 + 2];
        var rest = hint.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Between);
            var name = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (name.Length is > 1 and <= LongestName && !IsState(name) && says(parts[..Split(name, parts)]))
                return true;
        }
        return false;
    }

    // "with-logo" tells how the page looks.
    private static bool IsState(ReadOnlySpan<char> name)
    {
        foreach (var state in States)
        {
            if (name.StartsWith(state, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int Split(ReadOnlySpan<char> name, Span<char> parts)
    {
        var length = 0;
        parts[length++] = '-';
        for (var i = 0; i < name.Length; i++)
        {
            var isInPart = char.IsLetterOrDigit(name[i]);
            var isHump = char.IsUpper(name[i]) && i > 0 && char.IsLower(name[i - 1]);
            if ((!isInPart || isHump) && parts[length - 1] != '-')
                parts[length++] = '-';
            if (isInPart)
                parts[length++] = char.ToLowerInvariant(name[i]);
        }
        if (parts[length - 1] != '-')
            parts[length++] = '-';
        return length;
    }
}
