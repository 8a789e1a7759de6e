using System.Buffers;
using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells the page's own graphics from the article's images: logos, icons, buttons, counters.</summary>
internal static class Furniture
{
    private const int SmallestPixels = 60;

    private const int FewWords = 2;

    private static readonly HashSet<string> Names = new(["logo", "favicon", "sprite", "sprites", "spacer", "btn", "gravatar"], StringComparer.OrdinalIgnoreCase);
    // Words that also name what a picture shows ("google-pixel-9-pro.png"): only where little else is said.
    private static readonly HashSet<string> Words = new(["icon", "icons", "pixel", "blank", "button", "buttons", "avatar"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Drawings = [".svg", ".png", ".gif", ".ico"];
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
        if (!IsDrawing(file))
            return false;
        file = file[..file.LastIndexOf('.')];
        var (words, isWord) = (0, false);
        while (file.IndexOfAny(Letters) is var from and >= 0)
        {
            file = file[from..];
            var length = file.IndexOfAnyExcept(Letters) is var end and >= 0 ? end : file.Length;
            var word = file[..length];
            if (Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            isWord |= Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            words++;
            file = file[length..];
        }
        return isWord && words <= FewWords;
    }

    private static bool IsDrawing(ReadOnlySpan<char> file)
    {
        foreach (var ending in Drawings)
        {
            if (file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // "w=32&h=17": what the server scales the image to, 0 for as wide as it comes. One side alone may be that of a placeholder, which a script replaces.
    private static bool IsTiny(ReadOnlySpan<char> query)
    {
        var sides = 0;
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var equals = parameter.IndexOf('=');
            if (equals <= 0 || parameter[..equals] is not ("w" or "h" or "width" or "height") || !int.TryParse(parameter[(equals + 1)..], out var pixels))
                continue;
            if (pixels >= SmallestPixels)
                return false;
            sides++;
        }
        return sides > 1;
    }
}
