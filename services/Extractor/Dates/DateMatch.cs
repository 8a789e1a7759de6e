namespace NewsPipeline.Extractor.Dates;

/// <summary>A day found in a text, before its time is looked for.</summary>
/// <param name="Day">The likelier reading.</param>
/// <param name="Other">The reading with day and month exchanged, where both are possible.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct DateMatch(DateOnly Day, DateOnly? Other, int Start, int End);
