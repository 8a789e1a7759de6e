using System.Buffers;
using System.Globalization;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Media;

/// <summary>
/// What the addresses of one picture have in common, whatever its size, crop and server: the name of its file without the marks of sizes,
/// where that name is long enough to be its own; else its path.
/// </summary>
internal static class ImageIdentity
{
    private const int OwnNameWithDigits = 10;
    private const int OwnWords = 20;
    private const int OwnNumber = 7;
    private const int DateDigits = 8;
    private const int OwnFolder = 5;
    private const int GuidLength = 36;
    private const int ShortNumber = 4;
    private const int LongestEnding = 5;
    private const int IiifParts = 4;

    private static readonly SearchValues<char> PathEnds = SearchValues.Create("?#");
    // What systems call every picture: its folder says which one it is.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AnyPicture = new HashSet<string>(["image", "photo", "picture", "original", "default"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Scripts = [".php", ".ashx", ".aspx", ".cgi", ".jsp", ".axd"];

    /// <summary>The key by which two addresses are of one picture.</summary>
    internal static string Of(string url)
    {
        var address = Innermost(url);
        var end = address.AsSpan().IndexOfAny(PathEnds);
        var path = end < 0 ? address.AsSpan() : address.AsSpan(0, end);
        if (EndOfServed(path) is var served and > 0)
            return path[..served].ToString();
        var slash = path.LastIndexOf('/');
        var file = path[(slash + 1)..];
        var dot = file.LastIndexOf('.');
        var name = WithoutSizes(dot > 0 ? file[..dot] : file);
        if (end >= 0 && address[end] == '?' && (dot < 0 ? !IsOwn(name) : IsScript(file)))
            return string.Concat(OnSite(path), PictureQuery.Of(address.AsSpan(end + 1)));
        return FolderName(path, slash, name) ?? (IsOwn(name) ? name.ToString() : string.Concat(OnSite(Folder(path, slash, name)), "/", name));
    }

    /// <summary>The name of the file that an address ends in.</summary>
    internal static ReadOnlySpan<char> File(string url)
    {
        var path = url.AsSpan(0, url.AsSpan().IndexOfAny(PathEnds) is var end and >= 0 ? end : url.Length);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    // "https://static-1.example.org/a" and "http://static.example.org/a": sites serve one file from several hosts.
    private static string OnSite(ReadOnlySpan<char> path)
    {
        var scheme = path.IndexOf("://");
        if (scheme < 0)
            return path.ToString();
        var host = path[(scheme + 3)..];
        var root = host.IndexOf('/') is var slash and >= 0 ? slash : host.Length;
        return string.Concat(SiteLabel.Of(host[..root]), host[root..]);
    }

    // An image server as IIIF has it (Image API 3.0, section 4), "…/bridge/full/max/0/default.jpg": picture, region, size, rotation, quality. Where the picture's part ends; -1 where it is none.
    private static int EndOfServed(ReadOnlySpan<char> path)
    {
        if (path[(path.LastIndexOf('/') + 1)..].StartsWith("default.") && Before(path, IiifParts) is var end and > 0)
        {
            var region = path[(end + 1)..];
            region = region[..region.IndexOf('/')];
            return region is "full" or "square" || region.Contains(',') ? end : -1;
        }
        return -1;
    }

    // Where the last parts of a path begin; -1 where it has fewer.
    private static int Before(ReadOnlySpan<char> path, int parts)
    {
        for (; parts > 0 && path.Length > 0; parts--)
            path = path[..Math.Max(0, path.LastIndexOf('/'))];
        return path.Length == 0 ? -1 : path.Length;
    }

    private static bool IsScript(ReadOnlySpan<char> file)
    {
        foreach (var script in Scripts)
        {
            if (file.EndsWith(script, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // A picture server's address often ends with that of the picture: "https://cdn.example/w_800/https%3A%2F%2Fexample.org%2Fa.jpg".
    // What stands in the parameters of a file is something else: a mark to print upon it.
    internal static string Innermost(string url)
    {
        var plain = url.Contains("%3A%2F%2F", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(url) : url;
        if (plain.LastIndexOf("http", StringComparison.Ordinal) is not (> 0 and var at) || !plain.AsSpan(at).Contains("://", StringComparison.Ordinal))
            return plain;
        return plain.AsSpan(0, at).IndexOf('?') is var query and >= 0 && IsFile(plain.AsSpan(0, query)) ? plain : plain[at..];
    }

    private static bool IsFile(ReadOnlySpan<char> path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return file.LastIndexOf('.') is > 0 and var dot && file.Length - dot <= LongestEnding && !IsScript(file);
    }

    // "bridge-1024x576-1", "bridge-scaled", "bridge@2x", "bridge_1200"; some systems write a hash behind the name ("csm_bridge_0a1b2c3d4e").
    private static ReadOnlySpan<char> WithoutSizes(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("csm_") && name.LastIndexOf('_') is var hash and > 4)
            name = name[4..hash];
        // "0c9f…-…_w640_r1": what stands behind a name that is unique by itself says how it is cut.
        if (name.Length > GuidLength + 1 && char.IsAsciiLetter(name[GuidLength + 1]) && Guid.TryParseExact(name[..GuidLength], "D", out _))
            return name[..GuidLength];
        if (PictureSizes.IsPair(name))
            return [];
        while (PictureSizes.Mark(name) is var at and > 0)
            name = name[..at];
        // "lighthouse_7340182b": a letter behind a long number is one of its sizes.
        return name.Length > OwnNumber && char.IsAsciiLetter(name[^1]) && IsNumber(name[^(OwnNumber + 1)..^1]) && !EndsInDate(name[..^1]) ? name[..^1] : name;
    }

    // "20240514a" and "20240514b" are two pictures of one day.
    private static bool EndsInDate(ReadOnlySpan<char> name) =>
        name.Length >= DateDigits && DateOnly.TryParseExact(name[^DateDigits..], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Words alone ("product-image") may be what a system calls all its files; a number makes a name its own.
    private static bool IsOwn(ReadOnlySpan<char> name) =>
        name.Length >= OwnWords || name.Length >= OwnNameWithDigits && name.ContainsAnyInRange('0', '9') || name.Length >= OwnNumber && IsNumber(name);

    // The folder the file lies in, but for one that is named after a size; above "image.jpg" that may be "sized_640", too.
    private static ReadOnlySpan<char> Folder(ReadOnlySpan<char> path, int slash, ReadOnlySpan<char> name)
    {
        var folders = slash < 0 ? default : path[..slash];
        var above = folders.LastIndexOf('/');
        var last = folders[(above + 1)..];
        return above > 0 && (PictureSizes.IsPair(last) || AnyPicture.Contains(name) && PictureSizes.IsNamed(last)) ? folders[..above] : folders;
    }

    // "/2024/05/03/harbour-bridge-01/harbour-bridge-01-wide.jpg"; a number behind it counts the pictures of a series.
    private static string? FolderName(ReadOnlySpan<char> path, int slash, ReadOnlySpan<char> name)
    {
        if (slash <= 0)
            return null;
        var folder = path[(path[..slash].LastIndexOf('/') + 1)..slash];
        if (folder.Length < OwnFolder || !name.StartsWith(folder, StringComparison.Ordinal))
            return null;
        var isLong = folder.Length >= OwnNameWithDigits;
        // A short one is so called in other folders, too, and may be one of many pictures.
        if (!isLong && (name.Length == folder.Length || name[folder.Length] is not ('-' or '_') || !folder.ContainsAnyInRange('0', '9') && folder.ContainsAnyInRange('a', 'z')))
            return null;
        if (name[folder.Length..].Trim("-_") is var rest && rest.Length < ShortNumber && IsNumber(rest))
            return null;
        return isLong ? folder.ToString() : OnSite(path[..slash]);
    }

    /// <summary>Whether a part of a name is a number.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
