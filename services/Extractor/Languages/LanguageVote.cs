namespace NewsPipeline.Extractor.Languages;

/// <summary>What the text says of its language.</summary>
/// <param name="Language">The likeliest primary subtag; null where the text is long enough and in none of the known languages.</param>
/// <param name="Lead">How far it leads the second, from 0 to 1.</param>
/// <param name="ClaimedShare">The votes for the language the page claims, relative to the winner's; 0 where it has none.</param>
internal sealed record LanguageVote(string? Language, double Lead, double ClaimedShare);
