using System.Buffers;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells the page's own graphics from the article's images: logos, icons, buttons, counters, avatars, adverts.</summary>
internal static class Furniture
{
    private const int SmallestPixels = 60;
    private const int SmallestSide = 100;
    // Less is no size but a ratio: "/16x9/".
    private const int SmallestIcon = 12;

    private const int LargestSign = 256;
    private const int LargestMark = 150;
    private const int LongestSign = 14;

    private const int FewWords = 2;
    private const int MaxDrawingWords = 3;

    private static readonly HashSet<string> Names = new(["logo", "favicon", "sprite", "sprites", "spacer", "btn", "gravatar"], StringComparer.OrdinalIgnoreCase);
    // Words that also name what a picture shows ("google-pixel-9-pro.png"): only where little else is said.
    private static readonly HashSet<string> Words = new(["icon", "icons", "pixel", "blank", "button", "buttons", "avatar"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Drawings = [".svg", ".png", ".gif", ".ico"];
    // Folders and file names in which no editor puts a picture of an article.
    private static readonly HashSet<string> Folders = new(["avatar", "avatars", "author", "authors", "gravatar", "themes", "plugins", "wp-includes", "icons", "icon", "emoji", "emoticons", "smilies", "placeholder", "placeholders", "banners", "ads", "logo", "logos", "sprites", "tracking"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Placeholders = new(["placeholder", "blank", "spacer", "transparent", "1x1", "dummy", "no-image", "noimage", "default", "fallback", "headshot", "avatar"], StringComparer.OrdinalIgnoreCase);
    // Ends of the parts of host names that serve adverts or count readers, and words that say so only before a site's own name: a site, and a country, may be called "ad".
    private static readonly string[] Servers = ["adserver", "adserv", "doubleclick", "googlesyndication", "scorecardresearch", "vgwort", "gravatar"];
    private static readonly HashSet<string> Subdomains = new(["ad", "ads", "pixel", "pixels", "tracking", "analytics", "counter"], StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether an image in the text is one: no caption, and an address or a stated size that says so.</summary>
    internal static bool Is(PageImage image) =>
        image.Caption is null && image.Credit is null ? IsAddress(image.Url) || IsWordlessDrawing(image) : IsStandIn(ImageIdentity.File(image.Url));

    // What stands where a script has yet to put the picture; it has the picture's caption.
    private static bool IsStandIn(ReadOnlySpan<char> file) => (file.LastIndexOf('.') is > 0 and var dot ? file[..dot] : file) is "placeholder" or "blank" or "spacer" or "transparent" or "1x1";

    /// <summary>Whether an address in the metadata says so.</summary>
    internal static bool IsLeadless(string address) => IsAddress(address) || Path(address).EndsWith(".gif", StringComparison.OrdinalIgnoreCase) || new AddressParts(address) is { Path.IsEmpty: true, Query.IsEmpty: true };

    /// <summary>Whether an address says so.</summary>
    internal static bool IsAddress(string address)
    {
        var url = address.AsSpan();
        var query = url.IndexOf('?');
        var path = query < 0 ? url : url[..query];
        var file = path[(path.LastIndexOf('/') + 1)..];
        return IsNamed(file) || file.Contains('-') && file.Contains("touch-icon", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".bmp", StringComparison.OrdinalIgnoreCase) || IsIcon(file) || file.Contains(';') && file.Contains(";sz=", StringComparison.OrdinalIgnoreCase) || IsPlaceholder(file) && !(file.StartsWith("default.") && IsNumber(path[..^file.Length].TrimEnd('/'))) || query > 0 && IsTiny(url[(query + 1)..]) || IsElsewhere(path[..^file.Length]);
    }

    // Icons are drawn and have hardly a word to say; a chart is described.
    private static bool IsWordlessDrawing(PageImage image) =>
        Path(image.Url).EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && (image.Alt is null || image.Alt.AsSpan().Count(' ') < MaxDrawingWords);

    // "courier_200x200.png": a square drawing is the sign of a site; "..._75x75.jpg" is a small one of anything.
    private static bool IsIcon(ReadOnlySpan<char> file)
    {
        var name = file.LastIndexOf('.') is var dot and > 0 ? file[..dot] : file;
        var mark = name[(name.LastIndexOfAny("-_.") + 1)..];
        return mark.IndexOf('x') is > 1 and <= 3 and var x && int.TryParse(mark[..x], out var wide) && int.TryParse(mark[(x + 1)..], out var high) && wide >= SmallestIcon && high >= SmallestIcon
            && (wide < SmallestSide && high < SmallestSide || (wide == high ? wide <= LargestSign : wide < LargestMark && high < LargestMark) && IsDrawing(file) && name.Length - mark.Length <= LongestSign && !name[..^mark.Length].ContainsAnyInRange('0', '9'));
    }

    private static ReadOnlySpan<char> Path(string url) => url.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? url.AsSpan(0, query) : url;

    // Folders of the theme and the like, servers of adverts, and sizes that only icons have ("/80x60/", "w_48,c_fill").
    private static bool IsElsewhere(ReadOnlySpan<char> path)
    {
        var host = path.IndexOf("://") is var scheme and >= 0 ? path[(scheme + 3)..] : path;
        var root = host.IndexOf('/');
        if (root < 0)
            return false;
        var folders = host[root..];
        host = host[..root];
        host.Overlaps(SiteLabel.Of(host), out var site);
        foreach (var range in host.Split('.'))
        {
            if (IsServer(host[range]) || range.Start.Value < site && Subdomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[range]))
                return true;
        }
        foreach (var range in folders.Split('/'))
        {
            var folder = folders[range];
            if (Folders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folder) || IsIcons(folder) || IsSmall(folder))
                return true;
        }
        return false;
    }

    // "cityadserver", after whoever runs it.
    private static bool IsServer(ReadOnlySpan<char> label)
    {
        foreach (var server in Servers)
        {
            if (label.EndsWith(server, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // "socialicons"; the words of a heading ("style-icons") are parted by hyphens.
    private static bool IsIcons(ReadOnlySpan<char> folder) => (folder.EndsWith("icons", StringComparison.OrdinalIgnoreCase) || folder.EndsWith("buttons", StringComparison.OrdinalIgnoreCase)) && !folder.Contains('-');

    private static bool IsSmall(ReadOnlySpan<char> folder)
    {
        if (folder.StartsWith("w_") && folder.IndexOf(',') is var comma and > 2 && int.TryParse(folder[2..comma], out var width))
            return width < SmallestSide;
        // "image_90x60"
        folder = folder[(folder.LastIndexOf('_') + 1)..];
        var x = folder.IndexOf('x');
        return x is > 0 and <= 3 && int.TryParse(folder[..x], out var wide) && int.TryParse(folder[(x + 1)..], out var high) && wide is >= SmallestIcon and < SmallestSide && high is >= SmallestIcon and < SmallestSide;
    }

    // "/img/12/34/default.jpg", ".../full/max/0/default.jpg" (IIIF): one of many pictures that are all called so.
    private static bool IsNumber(ReadOnlySpan<char> folders) =>
        folders[(folders.LastIndexOf('/') + 1)..] is { Length: > 0 } folder && !folder.ContainsAnyExceptInRange('0', '9');

    private static bool IsPlaceholder(ReadOnlySpan<char> file)
    {
        var name = file.LastIndexOf('.') is var dot and > 0 ? file[..dot] : file;
        return Placeholders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || name.Contains("placeholder", StringComparison.OrdinalIgnoreCase) || name.Contains("transparent", StringComparison.OrdinalIgnoreCase) && file.EndsWith(".gif", StringComparison.OrdinalIgnoreCase);
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
            // "whiteCameraIcon"
            if (Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.EndsWith("Icon", StringComparison.Ordinal) && word.Length > 4)
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
