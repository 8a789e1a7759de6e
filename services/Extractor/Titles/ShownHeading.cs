namespace NewsPipeline.Extractor.Titles;

/// <summary>A heading that stands above the text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Key">What makes two headlines the same.</param>
/// <param name="Block">Index of its block.</param>
internal readonly record struct ShownHeading(string Text, string Key, int Block);
