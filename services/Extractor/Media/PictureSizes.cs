namespace NewsPipeline.Extractor.Media;

/// <summary>What systems write behind the name of a picture's file for its sizes, crops and forms.</summary>
internal static class PictureSizes
{
    private const int LongestSide = 4;
    private const int ShortestSide = 3;
    private const int LongName = 10;
    private const int Box = 4;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Marks = new HashSet<string>(
        ["scaled", "2x", "3x", "copy", "thumb", "thumbnail", "large", "small", "medium", "big", "original", "retina", "mobile", "desktop", "teaser", "tease", "crop", "cropped", "preview", "jpg", "jpeg", "png", "webp"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // What stands before one side: "w640", "rx117", "mw1024".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Sides = new HashSet<string>(["w", "h", "r", "x", "rx", "mw", "mh"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ratios = new HashSet<string>(["16_9", "9_16", "4_3", "3_4", "3_2", "2_3", "1_1"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a name ends without the last of its marks; -1 where it has none.</summary>
    internal static int Mark(ReadOnlySpan<char> name)
    {
        var at = Last(name);
        if (at <= 0)
            return -1;
        var mark = name[(at + 1)..];
        if (mark.Length == 0 || IsWord(mark) || IsSide(mark) || IsEdit(mark))
            return at;
        if (IsPair(mark))
            return Last(name[..at]) is > 0 and var before && IsVersion(name[(before + 1)..at]) ? before : at;
        if (!ImageIdentity.IsNumber(mark) || mark.Length > LongestSide)
            return -1;
        var several = Several(name, at, mark);
        return several < 0 && mark.Length >= ShortestSide && mark[^1] == '0' && at >= LongName ? at : several;
    }

    /// <summary>Whether a part of a name is a word for a size or a form.</summary>
    internal static bool IsWord(ReadOnlySpan<char> mark) => Marks.Contains(mark);

    /// <summary>Whether a part of a name is two sides, "640x480", "640*480", or what a picture is cut to, "c155x114".</summary>
    internal static bool IsPair(ReadOnlySpan<char> mark)
    {
        if (mark.Length > 1 && char.IsAsciiLetterLower(mark[0]) && mark[0] != 'x')
            mark = mark[1..];
        var x = mark.IndexOfAny('x', '*');
        return x is > 0 and <= LongestSide && mark.Length - x - 1 is > 0 and <= LongestSide && ImageIdentity.IsNumber(mark[..x]) && ImageIdentity.IsNumber(mark[(x + 1)..]);
    }

    /// <summary>Whether a part of a name is one side: "w640", "rx117", "640w", "1200x", "250px".</summary>
    internal static bool IsSide(ReadOnlySpan<char> mark)
    {
        if (mark.Length <= ShortestSide)
            return false;
        var digits = mark.IndexOfAnyInRange('0', '9');
        var before = mark[..Math.Max(0, digits)];
        var number = mark[before.Length..];
        if (before.Length == 0)
            number = number.EndsWith("px") ? number[..^2] : number[^1] is 'w' or 'x' ? number[..^1] : default;
        else if (!Sides.Contains(before))
            return false;
        return number.Length is >= ShortestSide and <= LongestSide && ImageIdentity.IsNumber(number);
    }

    /// <summary>Whether a folder is a word with a side: "sized_640".</summary>
    internal static bool IsNamed(ReadOnlySpan<char> folder) =>
        folder.LastIndexOf('_') is > 0 and var at && folder.Length - at - 1 is > 1 and <= LongestSide && ImageIdentity.IsNumber(folder[(at + 1)..]) && !folder[..at].ContainsAnyInRange('0', '9');

    /// <summary>Whether a part of a name counts the versions of a picture, as some write before its size: "bridge-v1-200x150".</summary>
    internal static bool IsVersion(ReadOnlySpan<char> mark) => mark is ['v', .. { Length: 1 or 2 } number] && ImageIdentity.IsNumber(number);

    // "-e1714573800123": when the picture was edited in WordPress, in milliseconds.
    private static bool IsEdit(ReadOnlySpan<char> mark) => mark.Length == 14 && mark[0] == 'e' && ImageIdentity.IsNumber(mark[1..]);

    // A side and the quality, "-1200-80"; a ratio, "_4_3"; the box that is cut out, "_c0-0-360-480".
    private static int Several(ReadOnlySpan<char> name, int at, ReadOnlySpan<char> mark)
    {
        var before = Last(name[..at]);
        if (before < LongName)
            return -1;
        var number = name[(before + 1)..at];
        // Lower numbers count the pictures of a series.
        if (mark is [>= '5', _] && number.Length is ShortestSide or LongestSide && number[^1] == '0' && ImageIdentity.IsNumber(number))
            return before;
        if (Ratios.Contains(name[(before + 1)..]))
            return before;
        var parts = 2;
        for (; parts < Box && ImageIdentity.IsNumber(number); parts++)
        {
            var end = before;
            before = Math.Max(0, Last(name[..end]));
            number = name[(before + 1)..end];
        }
        return parts == Box && before > 0 && number is ['c', .. var left] && ImageIdentity.IsNumber(left) ? before : -1;
    }

    private static int Last(ReadOnlySpan<char> name) => name.LastIndexOfAny("-_@.");
}
