using System.Globalization;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Finds the address of an image among those a lazy page gives.</summary>
internal static class ImageSource
{
    private static readonly string[] Sets = ["data-srcset", "srcset", "data-lazy-srcset"];
    private static readonly string[] Singles = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-img-src", "src"];

    /// <summary>The address as written: the largest of a set that states sizes, else the one named as the real one, else the source, else any of a set.</summary>
    public static string? Of(PageElement image)
    {
        string? ofSet = null;
        foreach (var name in Sets)
        {
            if (!image.TryGetAttribute(name, out var set) || set.IsWhiteSpace() || Largest(set, out var size) is not { } largest)
                continue;
            if (size > 0)
                return largest;
            ofSet ??= largest;
        }
        foreach (var name in Singles)
        {
            if (image.GetAttribute(name) is { Length: > 0 } address && !IsPlaceholder(address))
                return address;
        }
        return ofSet;
    }

    /// <summary>A number of pixels as stated in an attribute.</summary>
    public static int? Pixels(string? value) =>
        value is not null && int.TryParse(value.AsSpan().Trim().TrimEnd("px"), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    private static bool IsPlaceholder(ReadOnlySpan<char> address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address[0] == '{';

    // A set as the standard writes it: addresses without white space, each with what it is for up to a comma; an address may hold commas itself.
    private static string? Largest(ReadOnlySpan<char> set, out double most)
    {
        var best = ReadOnlySpan<char>.Empty;
        most = -1;
        while (true)
        {
            set = set.TrimStart(" \t\r\n\f,");
            if (set.IsEmpty)
                break;
            var end = set.IndexOfAny(" \t\r\n\f");
            var address = end < 0 ? set : set[..end];
            set = end < 0 ? default : set[end..];
            var size = 0.0;
            if (address[^1] == ',')
            {
                address = address.TrimEnd(',');
            }
            else
            {
                var comma = set.IndexOf(',');
                size = Size(comma < 0 ? set : set[..comma]);
                set = comma < 0 ? default : set[(comma + 1)..];
            }
            if (size > most && address.Length > 0 && !IsPlaceholder(address))
            {
                best = address;
                most = size;
            }
        }
        return best.IsEmpty ? null : best.ToString();
    }

    // "1200w", "2x"; a height may stand beside the width: "1200w 675h".
    private static double Size(ReadOnlySpan<char> descriptors)
    {
        foreach (var range in descriptors.SplitAny(" \t\r\n\f"))
        {
            if (descriptors[range] is [.. var number, 'w' or 'x'] && double.TryParse(number, CultureInfo.InvariantCulture, out var size))
                return size;
        }
        return 0;
    }
}
