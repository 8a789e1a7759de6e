namespace NewsPipeline.Extractor.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Date">The likelier reading.</param>
/// <param name="Other">The other reading of a numeric date whose order is open, or null.</param>
/// <param name="Label">What the words before it call it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, its time included.</param>
internal readonly record struct FoundDate(PageDate Date, PageDate? Other, DateLabel Label, int Start, int End);
