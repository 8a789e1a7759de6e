using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Titles;

/// <summary>One place that gives a headline.</summary>
/// <param name="Text">The headline, without the site's name.</param>
/// <param name="Key">What makes two headlines the same.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Weight">How far this origin alone is to be trusted, from 0 to 1.</param>
internal sealed record TitleWitness(string Text, string Key, string Origin, double Weight)
{
    /// <summary>Whether the page shows it in a heading, as against its metadata.</summary>
    internal bool IsShown => Origin is Origins.H1 or Origins.Element or Origins.Text;
}
