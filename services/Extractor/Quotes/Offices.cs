using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who is meant by an office.</summary>
internal sealed class Offices(TokenList tokens, NamedEntities entities)
{
    private const int MaxPhrase = 9;
    private const int MaxBack = 600;

    private readonly Bodies _bodies = new(tokens, entities);

    /// <summary>"the minister": the person last named with that title. "a spokesman for …", "a … spokeswoman": the organization.</summary>
    internal NamedEntity? Find(int from, int to)
    {
        for (var i = to - 1; i >= from && i > to - MaxPhrase; i--)
        {
            if (!tokens.Has(i, WordRoles.Title) || tokens[i].Kind != TokenKind.Word)
                continue;
            if (tokens.Chars(i).StartsWith("spokes", StringComparison.OrdinalIgnoreCase) || tokens.Chars(i).Contains("sprecher", StringComparison.OrdinalIgnoreCase) || tokens.Chars(i) is "porte-parole" or "portavoz")
                return OnlyOrganization(Math.Max(from, i - 4), Math.Min(to + 6, tokens.Count), to);
            return tokens.Has(i - 1, WordRoles.Determiner) && tokens.Chars(i - 1) is not ("a" or "an" or "ein" or "eine" or "un" or "une" or "una") || tokens.Has(i - 1, WordRoles.Modifier) ? WithTitle(tokens.Chars(i), i) : null;
        }
        return to > from + 1 ? _bodies.Find(to - 1) : null;
    }

    private NamedEntity? OnlyOrganization(int from, int to, int verb)
    {
        for (var i = entities.FirstFrom(from); i < entities.Mentions.Count && entities.Mentions[i].From < Math.Min(to, verb + 1); i++)
        {
            if (entities.Mentions[i].Entity.Type == EntityTypes.Organization)
                return entities.Mentions[i].Entity;
        }
        return null;
    }

    private NamedEntity? WithTitle(ReadOnlySpan<char> title, int before)
    {
        NamedEntity? asked = null;
        for (var (i, tries) = (entities.FirstFrom(before) - 1, MaxBack); i >= 0 && tries > 0; i--, tries--)
        {
            if (!entities.Mentions[i].Entity.IsPerson || entities.Mentions[i].Entity == asked)
                continue;
            asked = entities.Mentions[i].Entity;
            foreach (var held in entities.Mentions[i].Entity.Titles)
            {
                if (held.AsSpan().Contains(title, StringComparison.OrdinalIgnoreCase))
                    return entities.Mentions[i].Entity;
            }
        }
        return null;
    }
}
