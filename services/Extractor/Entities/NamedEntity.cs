namespace NewsPipeline.Extractor.Entities;

/// <summary>An entity as it is put together from its mentions.</summary>
internal sealed class NamedEntity(string type, string name)
{
    /// <summary>One of <see cref="EntityTypes"/>.</summary>
    internal string Type { get; } = type;

    /// <summary>The fullest name so far.</summary>
    internal string Name { get; set; } = name;

    /// <summary>Whether it is a person.</summary>
    internal bool IsPerson => Type == EntityTypes.Person;

    /// <summary>The titles it is given, as written.</summary>
    internal List<string> Titles { get; } = [];

    /// <summary>Its mentions in document order.</summary>
    internal List<(int From, int To)> Mentions { get; } = [];

    /// <summary>+1 where it goes by "he", -1 by "she", 0 where nothing tells.</summary>
    internal int Gender { get; set; }
}
