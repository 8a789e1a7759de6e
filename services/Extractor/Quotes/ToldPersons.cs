using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells who is spoken of from who speaks where a name stands in what somebody says.</summary>
internal sealed class ToldPersons(TokenList tokens, NamedEntities entities)
{
    private const int MaxTold = 20;
    private const int MaxHearer = 5;

    /// <summary>Of whom a pronoun says something: "he said (that) | Tom Hill would come" is not Hill; null where no name follows.</summary>
    internal NamedEntity? Object(int pronoun)
    {
        var at = pronoun + 1;
        while (tokens.Has(at, WordRoles.Auxiliary))
            at++;
        if (tokens.Lexicon.Language != "en" || !tokens.Has(at, WordRoles.Verb))
            return null;
        at += at + 1 < tokens.Count && tokens.Chars(at + 1) is "that" ? 2 : 1;
        return entities.At(at) is { Entity.IsPerson: true } mention && mention.From == at && !tokens[at].Any(TokenShape.Quoted) ? mention.Entity : null;
    }

    /// <summary>Who tells of the person whom the mention at an index names: "Ann Lee told the court that | Mary Berg sold it"; null where nobody does.</summary>
    internal NamedEntity? Teller(int index)
    {
        var to = entities.Mentions[index].From;
        if (tokens.Lexicon.Language != "en" || index == 0 || entities.Mentions[index - 1] is not { Entity.IsPerson: true } main || to - main.To > MaxTold || !tokens.Has(main.To, WordRoles.Verb) || tokens.Has(main.To, WordRoles.WeakVerb) || tokens[main.From].Any(TokenShape.Quoted | TokenShape.Headline))
            return null;
        var tells = Clauses.Follows(tokens, entities, main.To, to);
        for (var i = main.To + 1; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Break || tokens[i].Kind == TokenKind.Mark && !tokens.IsMark(i, ','))
                return null;
            tells |= i < main.To + MaxHearer && tokens.Chars(i) is "that";
        }
        return tells ? main.Entity : null;
    }
}
