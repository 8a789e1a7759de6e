namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells from titles, given names and what is said of them whether a person goes by "he" or "she".</summary>
internal static class PersonGender
{
    private const int MaxPredicate = 6;

    /// <summary>+1 for "he", -1 for "she", 0 where nothing tells or the signs differ.</summary>
    internal static int Of(TokenList tokens, NamedEntity person)
    {
        var (he, she, told) = (false, false, 0);
        foreach (var (from, to) in person.Mentions)
        {
            var before = tokens.Has(from - 1, WordRoles.MaleTitle | WordRoles.FemaleTitle) ? from - 1 : from;
            he |= tokens.Has(before, WordRoles.MaleTitle);
            she |= tokens.Has(before, WordRoles.FemaleTitle);
            told = told == 0 ? Predicate(tokens, to) : told;
            if (to - from < 2)
                continue;
            he |= tokens.Has(from, WordRoles.Male) && !tokens.Has(from, WordRoles.Female);
            she |= tokens.Has(from, WordRoles.Female) && !tokens.Has(from, WordRoles.Male);
        }
        // A given name may go with either.
        return told != 0 ? told : he == she ? 0 : he ? 1 : -1;
    }

    // "Robin Kosk, | an actress", "Robin Kosk, a sailor, is | a full-time mother of two"
    private static int Predicate(TokenList tokens, int to)
    {
        if (tokens.Lexicon.Language != "en" || tokens[to - 1].IsPossessive)
            return 0;
        if (tokens.IsMark(to, ','))
        {
            if (Noun(tokens, to + 1) is var told && told != 0)
                return told;
            for (to++; to < tokens.Count && (tokens[to].Kind is TokenKind.Word or TokenKind.Number) && !tokens.Has(to, WordRoles.Verb | WordRoles.Auxiliary | WordRoles.Who);)
                to++;
            to += tokens.IsMark(to, ',') ? 1 : 0;
        }
        return to < tokens.Count && tokens.Chars(to) is "is" or "was" ? Noun(tokens, to + 1) : 0;
    }

    // The noun behind "a", before what belongs to it: "a mother of four", not "a friend of the actress" nor "a mother ship".
    private static int Noun(TokenList tokens, int at)
    {
        if (at >= tokens.Count || tokens.Chars(at) is not ("a" or "an"))
            return 0;
        for (var i = at + 1; i < at + MaxPredicate && i + 1 < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens[i].Any(WordRoles.Preposition | WordRoles.Who) && !tokens[i].IsPossessive; i++)
        {
            if (tokens[i].Any(WordRoles.MaleTitle | WordRoles.FemaleTitle) && !tokens[i].IsCapital && (tokens[i + 1].Kind != TokenKind.Word || tokens[i + 1].Any(WordRoles.Preposition | WordRoles.Who | WordRoles.Connector)))
                return tokens[i].Any(WordRoles.FemaleTitle) ? -1 : 1;
        }
        return 0;
    }
}
