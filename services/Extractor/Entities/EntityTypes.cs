namespace NewsPipeline.Extractor.Entities;

/// <summary>The types of entities, as the record writes them.</summary>
internal static class EntityTypes
{
    internal const string Person = "person";
    internal const string Organization = "organization";
    internal const string Place = "place";
}
