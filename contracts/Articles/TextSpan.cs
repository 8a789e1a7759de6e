namespace NewsPipeline.Contracts;

/// <summary>A stretch of <see cref="Article.Text"/>, in Unicode code points.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct TextSpan(int Start, int End);
