namespace NewsPipeline.Extractor.Dates;

/// <summary>A date on offer for the article.</summary>
/// <param name="Date">The date.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Weight">How far this origin alone is to be trusted, from 0 to 1.</param>
internal readonly record struct DateCandidate(PageDate Date, string Origin, double Weight);
