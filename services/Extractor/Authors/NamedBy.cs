namespace NewsPipeline.Extractor.Authors;

/// <summary>The persons that one origin names.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Origin">Where they come from.</param>
/// <param name="Weight">How far this origin alone is to be trusted, from 0 to 1.</param>
/// <param name="IsOneText">Whether one text names them all, as against several elements.</param>
internal sealed record NamedBy(List<string> Names, string Origin, double Weight, bool IsOneText);
