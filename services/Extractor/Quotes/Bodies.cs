using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds which organization is meant by what it is: "the company said".</summary>
internal sealed class Bodies(TokenList tokens, NamedEntities entities)
{
    private const int MaxBack = 400;

    /// <summary>The one organization that this paragraph names, or the one before it; null where several are named or the word does not fit.</summary>
    /// <param name="at">The last word of the subject.</param>
    internal NamedEntity? Find(int at)
    {
        if (at < 2 || tokens.Lexicon.Language != "en" || !tokens.Has(at, WordRoles.OrgCue) || tokens[at].Kind != TokenKind.Word || tokens[at].IsCapital || tokens[at].IsPossessive || tokens.Chars(at)[^1] == 's' || tokens.Chars(at - 1) is not ("the" or "The") || tokens.Has(at - 2, WordRoles.Preposition))
            return null;
        return Only(at) is { } only && Fits(only, tokens.Chars(at)) ? only : null;
    }

    private NamedEntity? Only(int before)
    {
        NamedEntity? only = null;
        var (breaks, acts) = (0, false);
        for (var i = before - 1; i >= 0 && before - i < MaxBack; i--)
        {
            if (tokens[i].Kind == TokenKind.Break && (++breaks > 1 || only is not null))
                break;
            if (tokens[i].Any(TokenShape.Quoted | TokenShape.Headline) || entities.At(i) is not { Entity.Type: EntityTypes.Organization } mention || mention.From != i)
                continue;
            if (only is not null && only != mention.Entity)
                return null;
            only = mention.Entity;
            acts |= !tokens.Has(i - 1, WordRoles.Preposition);
        }
        // "a photo on Norrvik": the place of the news, not who tells it.
        return acts ? only : null;
    }

    // A university is called so; of a company or an agency the name need not tell.
    private static bool Fits(NamedEntity body, ReadOnlySpan<char> word) => word is "company" or "group" or "agency" or "service" or "organization" or "organisation" || body.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase);
}
