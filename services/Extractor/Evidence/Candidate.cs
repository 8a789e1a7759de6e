namespace NewsPipeline.Extractor.Evidence;

/// <summary>One value that is on offer for a field.</summary>
/// <param name="Value">The value, normalised.</param>
/// <param name="Key">What makes two values the same.</param>
/// <param name="Origin">Where it comes from: one of <see cref="Origins"/>.</param>
/// <param name="Weight">How far this origin alone is to be trusted, from 0 to 1.</param>
internal readonly record struct Candidate<T>(T Value, string Key, string Origin, double Weight);
