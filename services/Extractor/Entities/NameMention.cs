namespace NewsPipeline.Extractor.Entities;

/// <summary>A name in the text.</summary>
/// <param name="Type">One of <see cref="EntityTypes"/>; null where the name itself does not tell.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after it.</param>
/// <param name="Name">The name it means, where a list knows it better than the text.</param>
/// <param name="Title">The title before it.</param>
/// <param name="IsSure">Whether it alone is enough to list the entity; else another mention must be sure.</param>
/// <param name="Key">What a list calls it, whatever the text does: "ONU" and "Naciones Unidas" are one.</param>
internal sealed record NameMention(string? Type, int From, int To, string? Name = null, string? Title = null, bool IsSure = true, string? Key = null);
