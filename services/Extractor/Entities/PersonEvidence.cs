namespace NewsPipeline.Extractor.Entities;

/// <summary>Weighs what the text says around a name that no list knows: is it a person's?</summary>
internal static class PersonEvidence
{
    /// <summary>What is needed.</summary>
    internal const int Enough = 2;

    private const WordRoles NoName = WordRoles.Common | WordRoles.Complement | WordRoles.Demonym | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.PlaceCue | WordRoles.PlaceHead | WordRoles.Calendar | WordRoles.Title | WordRoles.Function;
    private const int MaxApposition = 9;
    private const int MaxSentence = 45;

    /// <summary>Whether the words could be a person's name at all: two to four words, none an ordinary one.</summary>
    internal static bool IsPossible(TokenList tokens, NameMention mention)
    {
        if (mention.To - mention.From is < 2 or > 4 || tokens.Lexicon.NounsHaveCapitals || tokens[mention.From].Any(TokenShape.Headline) || Gazetteer.Find(tokens, mention.From, out _) is not null)
            return false;
        for (var i = mention.From; i < mention.To; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word || token.Any(TokenShape.Upper) || token.End - token.Start < 2 || tokens.IsOrdinary(i) || tokens.Chars(i).ContainsAnyInRange('0', '9') || token.Any(NoName) && !(i > mention.From && token.Any(WordRoles.SurnameLike)) && !token.Any(WordRoles.Particle))
                return false;
        }
        return true;
    }

    /// <summary>The weight of what stands around the name.</summary>
    internal static int Weigh(TokenList tokens, NameMention mention)
    {
        var weight = mention.Title is null ? 0 : 1;
        weight += IsSaying(tokens, mention) || tokens.Has(mention.To, WordRoles.Human) && !tokens[mention.To - 1].IsPossessive ? 1 : 0;
        weight += IsTakenUp(tokens, mention.To) ? 1 : 0;
        if (!tokens.IsMark(mention.To, ','))
            return weight + (tokens.IsMark(mention.To, '(') && IsAge(tokens, mention.To + 1) ? 2 : 0);
        var next = mention.To + 1;
        if (next >= tokens.Count)
            return weight;
        if (IsAge(tokens, next) || tokens.Has(next, WordRoles.Who) && tokens.Chars(next) is "who" or "whose" or "qui" or "quien")
            return weight + 2;
        return weight + (IsRole(tokens, next) ? 2 : 0);
    }

    /// <summary>Whether it says something: "… said", "told …" aside.</summary>
    internal static bool IsSaying(TokenList tokens, NameMention mention)
    {
        var after = mention.To;
        while (tokens.Has(after, WordRoles.Auxiliary))
            after++;
        if (tokens.Has(after, WordRoles.Verb) && !tokens.Has(after, WordRoles.WeakVerb) && !tokens[mention.To - 1].IsPossessive)
            return true;
        return tokens.Has(mention.From - 1, WordRoles.Verb) && tokens.Chars(mention.From - 1) is "said" or "says" or "added" or "adds" or "sagte" or "sagt" or "déclaré" or "explique" or "dijo" or "afirmó" or "explicó";
    }

    /// <summary>Whether the next sentence begins with "he" or "she".</summary>
    private static bool IsTakenUp(TokenList tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + MaxSentence; i++)
        {
            if (tokens[i].IsSentenceStart && tokens[i].Kind == TokenKind.Word)
                return tokens.Has(i, WordRoles.He | WordRoles.She) && !tokens.Has(i, WordRoles.They | WordRoles.Determiner);
        }
        return false;
    }

    private static bool IsAge(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].End - tokens[at].Start is 1 or 2 && tokens[at + 1].Kind == TokenKind.Mark;

    // ", a Lisbon-based analyst and fellow …", ", the ministry's spokesman,"
    private static bool IsRole(TokenList tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + MaxApposition && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens.Has(i, WordRoles.Verb) && !tokens.Has(i, WordRoles.WeakVerb))
                return false;
            if (tokens.Has(i, WordRoles.Title) && !tokens.Has(i, WordRoles.LooseTitle) && !tokens[i].IsPossessive)
                return i > from || !tokens[i].IsCapital;
        }
        return false;
    }
}
