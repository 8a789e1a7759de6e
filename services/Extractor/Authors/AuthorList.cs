namespace NewsPipeline.Extractor.Authors;

/// <summary>What one origin says of the authors.</summary>
/// <param name="Raw">The texts as they stand there.</param>
/// <param name="Origin">Where they come from.</param>
/// <param name="Weight">How far this origin alone is to be trusted, from 0 to 1.</param>
/// <param name="IsMarked">Whether the page's mark-up says that these are authors.</param>
internal sealed record AuthorList(List<string> Raw, string Origin, double Weight, bool IsMarked);
