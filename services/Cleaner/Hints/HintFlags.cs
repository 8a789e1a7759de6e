namespace NewsPipeline.Cleaner.Hints;

/// <summary>Asks hints.</summary>
internal static class HintFlags
{
    /// <summary>Whether any of <paramref name="wanted"/> is set.</summary>
    public static bool Any(this Hint hint, Hint wanted) => (hint & wanted) != Hint.None;
}
