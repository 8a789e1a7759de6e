using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>What the judges of a page's blocks share.</summary>
/// <param name="Tree">The page.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Body">Where the main text stands.</param>
/// <param name="Prose">Prose by element, in letters.</param>
/// <param name="Titles">The page's titles from its head.</param>
internal sealed record BlockContext(PageTree Tree, List<Block> Blocks, Body Body, double[] Prose, IReadOnlyList<string> Titles);
