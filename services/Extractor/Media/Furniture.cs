using System.Buffers;
using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells the page's own graphics from the article's images: logos, icons, buttons, counters.</summary>
internal static class Furniture
{
    private const int SmallestPixels = 60;

    private static readonly HashSet<string> Names = new(["logo", "icon", "icons", "favicon", "sprite", "sprites", "spacer", "pixel", "blank", "btn", "button", "buttons", "avatar", "gravatar"], StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether an image in the text is one: no caption, and a file name or a stated size that says so.</summary>
    internal static bool Is(PageImage image)
    {
        if (image.Caption is not null || image.Credit is not null)
            return false;
        var url = image.Url.AsSpan();
        var query = url.IndexOf('?');
        var path = query < 0 ? url : url[..query];
        var file = path[(path.LastIndexOf('/') + 1)..];
        return IsNamed(file) || query > 0 && IsTiny(url[(query + 1)..]);
    }

    // A photograph may show a logo or a button; a drawing that is called so is one.
    private static bool IsNamed(ReadOnlySpan<char> file)
    {
        if (file.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".webp", StringComparison.OrdinalIgnoreCase))
            return false;
        while (file.IndexOfAny(Letters) is var from and >= 0)
        {
            file = file[from..];
            var length = file.IndexOfAnyExcept(Letters) is var end and >= 0 ? end : file.Length;
            var word = file[..length];
            if (Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            file = file[length..];
        }
        return false;
    }

    // "h=17", "width=32": what the server scales the image to.
    private static bool IsTiny(ReadOnlySpan<char> query)
    {
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals] is "w" or "h" or "width" or "height" && int.TryParse(parameter[(equals + 1)..], out var pixels) && pixels is > 0 and < SmallestPixels)
                return true;
        }
        return false;
    }
}
