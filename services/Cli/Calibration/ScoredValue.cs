namespace NewsPipeline.Cli.Calibration;

/// <summary>One value that Extractor gave where the truth is known.</summary>
/// <param name="Field">The field of the record.</param>
/// <param name="Origin">Where the value comes from.</param>
/// <param name="Confidence">How sure Extractor was, from 0 to 1.</param>
/// <param name="Support">What calibration is fitted on: see <c>Calibration</c> in Extractor.</param>
/// <param name="IsRight">Whether it agrees with the truth.</param>
/// <param name="Host">The host of the page.</param>
internal readonly record struct ScoredValue(string Field, string Origin, double Confidence, double Support, bool IsRight, string Host);
