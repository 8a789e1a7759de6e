namespace NewsPipeline.Extractor.Dates;

/// <summary>Which of an article's dates a date is.</summary>
internal enum DateLabel
{
    /// <summary>The page does not say.</summary>
    None,

    /// <summary>The date of publication.</summary>
    Published,

    /// <summary>The date of the last change.</summary>
    Modified,

    /// <summary>Something else: a copyright year, a birth, an event.</summary>
    Other,
}
