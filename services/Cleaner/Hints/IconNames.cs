namespace NewsPipeline.Cleaner.Hints;

/// <summary>Tells the names of elements that draw an icon: <c>icon-video</c>, <c>media_icon</c>, <c>icon</c>.</summary>
internal static class IconNames
{
    private const string Icon = "icon";
    // Longer lists are settings of a framework.
    private const int LongestList = 120;

    /// <summary>Whether one of the names in a list has the word in it.</summary>
    public static bool Name(ReadOnlySpan<char> names)
    {
        if (names.Length > LongestList)
            return false;
        for (var at = names.IndexOf(Icon, StringComparison.OrdinalIgnoreCase); at >= 0; at = names.IndexOf(Icon, StringComparison.OrdinalIgnoreCase))
        {
            var isStart = at == 0 || !char.IsLetter(names[at - 1]);
            names = names[(at + Icon.Length)..];
            if (isStart && (names.Length == 0 || !char.IsLetter(names[0])))
                return true;
        }
        return false;
    }
}
