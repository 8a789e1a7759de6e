using System.Globalization;

namespace NewsPipeline.Extractor.Media;

/// <summary>How wide a picture is, as far as its address or its element says.</summary>
internal static class ImageSize
{
    private const int Widest = 8000;
    private const int LargeEnough = 400;
    private const int WidestRatio = 4;

    // What names the size in which lists show a picture.
    private static readonly string[] SmallOnes = ["thumb", "tease", "small", "tiny", "_th", "-th"];

    /// <summary>Whether the metadata give a picture as lists show it, small, and the page shows it larger.</summary>
    /// <param name="url">The address that the page shows.</param>
    /// <param name="stated">The width that its element states.</param>
    /// <param name="than">The address that is known.</param>
    internal static bool IsLarger(string url, int? stated, string than)
    {
        var known = OfAddress(than);
        if (known >= LargeEnough)
            return false;
        if (known == 0)
            return IsSmall(than) && !IsSmall(url);
        // Beside a picture that says how small it is, one that says nothing is the larger.
        var width = Math.Max(OfAddress(url), stated ?? 0);
        return width > known || (width == 0 && !IsSmall(url));
    }

    private static bool IsSmall(string url)
    {
        var file = ImageIdentity.File(url);
        foreach (var word in SmallOnes)
        {
            if (file.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at + word.Length >= file.Length || !char.IsAsciiLetter(file[at + word.Length]) || word.Length > 4))
                return true;
        }
        return false;
    }

    /// <summary>The width in pixels that an address states: <c>w=640</c>, <c>-640x480</c>, <c>_640_480.jpg</c>, <c>/640/480/name.jpg</c>, <c>/w_640,c_fill/</c>; the largest of several, 0 where it states none.</summary>
    internal static int OfAddress(string url)
    {
        var width = 0;
        var rest = url.AsSpan();
        while (rest.IndexOfAnyInRange('0', '9') is var at and >= 0)
        {
            var digits = rest[at..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length - at;
            var after = rest[(at + digits)..];
            if (digits is 2 or 3 or 4 && int.TryParse(rest.Slice(at, digits), out var number) && number <= Widest && (IsWidth(rest[..at]) || IsPair(after) || rest[..at].EndsWith('/') && IsFolderPair(number, after)))
                width = Math.Max(width, number);
            rest = after;
        }
        return width;
    }

    // "c=0-0-640-480" is a box that is cut out, from its corner.
    private static bool IsWidth(ReadOnlySpan<char> before) =>
        before.EndsWith("?width=", StringComparison.OrdinalIgnoreCase) || before.EndsWith("&width=", StringComparison.OrdinalIgnoreCase) || before.EndsWith("?w=") || before.EndsWith("&w=") || before.EndsWith("/w_") || before.EndsWith(",w_") || before.EndsWith("?resize=") || before.EndsWith("&resize=") || before.EndsWith("_w") || before.EndsWith("/w")
        || before.EndsWith("0-0-");

    // "/640/480/" right before the file; "/2024/05/" and "/05/14/" are dates.
    private static bool IsFolderPair(int wide, ReadOnlySpan<char> after)
    {
        if (after is not ['/', >= '1' and <= '9', ..])
            return false;
        var digits = after[1..].IndexOfAnyExceptInRange('0', '9');
        return digits is >= 2 and <= 4 && after[digits + 1] == '/' && !after[(digits + 2)..].Contains('/') && int.Parse(after.Slice(1, digits), CultureInfo.InvariantCulture) is > 31 and var high && wide > 12
            && wide <= high * WidestRatio && high <= wide * WidestRatio;
    }

    // "640x480", where no other number is before it; "_640_480." at the end of a name.
    private static bool IsPair(ReadOnlySpan<char> after) =>
        after.Length > 2 && (after[0] == 'x' && char.IsAsciiDigit(after[1]) && char.IsAsciiDigit(after[2])
            || after.Length > 4 && after[0] == '_' && !after[1..4].ContainsAnyExceptInRange('0', '9') && (after[4] == '.' || after.Length > 5 && char.IsAsciiDigit(after[4]) && after[5] == '.'));
}
