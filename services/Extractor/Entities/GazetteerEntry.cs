namespace NewsPipeline.Extractor.Entities;

/// <summary>A well-known name.</summary>
/// <param name="Type">One of <see cref="EntityTypes"/>.</param>
/// <param name="Name">The name to give it.</param>
/// <param name="IsAmbiguous">Whether it is an ordinary word or a person's name, too.</param>
internal sealed record GazetteerEntry(string Type, string Name, bool IsAmbiguous);
