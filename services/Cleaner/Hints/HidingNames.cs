namespace NewsPipeline.Cleaner.Hints;

/// <summary>Class names by which frameworks hide an element.</summary>
internal static class HidingNames
{
    /// <summary>Whether a list of names hides: "hidden" and the like, unless another name shows it on wider screens ("hidden md:block", "d-none d-lg-flex").</summary>
    public static bool Hide(ReadOnlySpan<char> names)
    {
        var hides = false;
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (name is "hidden" or "hide" or "d-none" or "is-hidden" or "u-hidden" or "invisible")
                hides = true;
            else if (hides && (name.Contains(':') || name.StartsWith("d-") || name.Contains("show", StringComparison.Ordinal)))
                return false;
        }
        return hides;
    }
}
