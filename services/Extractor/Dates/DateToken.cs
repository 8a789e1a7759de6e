namespace NewsPipeline.Extractor.Dates;

/// <summary>A run of digits or of letters.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Number">Its value, or -1 for a word.</param>
internal readonly record struct DateToken(int Start, int Length, int Number)
{
    /// <summary>Where it ends, exclusive.</summary>
    internal int End => Start + Length;

    /// <summary>Whether it can be a year of a newspaper on the web or in its archive.</summary>
    internal bool IsYear => Length == 4 && Number is >= 1800 and <= 2199;

    /// <summary>Whether it can be a day of a month.</summary>
    internal bool IsDay => Length <= 2 && Number is >= 1 and <= 31;
}
