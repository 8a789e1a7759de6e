namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Where the main text stands.</summary>
/// <param name="Element">The element that holds it, in the page's tree; -1 where there is none.</param>
/// <param name="Around">The article around it: headline, byline and images included.</param>
/// <param name="Confidence">How sure the choice is, 0 to 1.</param>
internal readonly record struct Body(int Element, int Around, double Confidence);
