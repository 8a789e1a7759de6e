using System.Globalization;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Finds the address of an image among those a lazy page gives.</summary>
internal static class ImageSource
{
    private static readonly string[] Sets = ["data-srcset", "srcset", "data-lazy-srcset"];
    private static readonly string[] Singles = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-img-src", "src"];

    /// <summary>The address as written: the one named as the real one, else the source, else the largest of a set.</summary>
    public static string? Of(PageElement image)
    {
        foreach (var name in Singles)
        {
            if (image.GetAttribute(name) is { Length: > 0 } address && !IsPlaceholder(address))
                return address;
        }
        foreach (var name in Sets)
        {
            if (image.GetAttribute(name) is { Length: > 0 } set && Largest(set) is { } address)
                return address;
        }
        return null;
    }

    /// <summary>A number of pixels as stated in an attribute.</summary>
    public static int? Pixels(string? value) =>
        value is not null && int.TryParse(value.AsSpan().Trim().TrimEnd("px"), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    private static bool IsPlaceholder(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address[0] == '{';

    private static string? Largest(string set)
    {
        string? best = null;
        double most = -1;
        foreach (var candidate in set.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var space = candidate.LastIndexOf(' ');
            var address = space < 0 ? candidate : candidate[..space].Trim();
            var size = space < 0 ? 0 : double.TryParse(candidate.AsSpan(space + 1).TrimEnd("wx,"), CultureInfo.InvariantCulture, out var stated) ? stated : 0;
            if (size > most && address.Length > 0 && !IsPlaceholder(address))
                (best, most) = (address, size);
        }
        return best;
    }
}
