using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Writes the entities of a text as the record has them.</summary>
internal static class EntityField
{
    /// <summary>The entities in the order of their first mentions.</summary>
    internal static List<Entity> Collect(TokenList tokens, NamedEntities entities, CodePoints points)
    {
        var all = new List<Entity>(entities.All.Count);
        foreach (var entity in entities.All.OrderBy(entity => entity.Mentions[0].From))
        {
            all.Add(new Entity
            {
                Type = entity.Type,
                Name = entity.Name,
                Titles = entity.Titles,
                Mentions = [.. entity.Mentions.Select(mention => new TextSpan(points.At(tokens[mention.From].Start), points.At(tokens[mention.To - 1].End)))],
            });
        }
        return all;
    }
}
