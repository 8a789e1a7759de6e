namespace NewsPipeline.Extractor.Media;

/// <summary>How wide a picture is, as far as its address or its element says.</summary>
internal static class ImageSize
{
    private const int Widest = 8000;

    /// <summary>The width in pixels that an address states: <c>w=640</c>, <c>-640x480</c>, <c>/w_640,c_fill/</c>; the largest of several, 0 where it states none.</summary>
    internal static int OfAddress(string url)
    {
        var width = 0;
        var rest = url.AsSpan();
        while (rest.IndexOfAnyInRange('0', '9') is var at and >= 0)
        {
            var digits = rest[at..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length - at;
            var after = rest[(at + digits)..];
            if (digits is 2 or 3 or 4 && int.TryParse(rest.Slice(at, digits), out var number) && number <= Widest && (IsWidth(rest[..at]) || IsPair(after)))
                width = Math.Max(width, number);
            rest = after;
        }
        return width;
    }

    private static bool IsWidth(ReadOnlySpan<char> before) =>
        before.EndsWith("?width=", StringComparison.OrdinalIgnoreCase) || before.EndsWith("&width=", StringComparison.OrdinalIgnoreCase) || before.EndsWith("?w=") || before.EndsWith("&w=") || before.EndsWith("/w_") || before.EndsWith(",w_") || before.EndsWith("_w") || before.EndsWith("/w");

    // "640x480", where no other number is before it.
    private static bool IsPair(ReadOnlySpan<char> after) => after.Length > 2 && after[0] == 'x' && char.IsAsciiDigit(after[1]) && char.IsAsciiDigit(after[2]);
}
