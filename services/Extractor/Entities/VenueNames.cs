namespace NewsPipeline.Extractor.Entities;

/// <summary>Names that look like a person's but are only ever where something happens: "the match at Ilmari Park Grove". They are no persons.</summary>
internal static class VenueNames
{
    // No text has more; without a bound a page of names would be slow to read.
    private const int MaxVenues = 50;

    /// <summary>Takes their type from them, unless they stand elsewhere, too, or one of their words does.</summary>
    internal static void Drop(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.Language != "en")
            return;
        HashSet<string>? venues = null;
        foreach (var mention in mentions)
        {
            if (IsCandidate(mention) && IsBehindAt(tokens, mention))
                (venues ??= []).Add(tokens.Words(mention.From, mention.To));
        }
        if (venues is null || venues.Count > MaxVenues)
            return;
        foreach (var mention in mentions)
        {
            if (venues.Count == 0)
                return;
            if (IsCandidate(mention) && IsBehindAt(tokens, mention))
                continue;
            var words = tokens.Words(mention.From, mention.To);
            venues.RemoveWhere(venue => venue.Contains(words, StringComparison.Ordinal) || words.Contains(venue, StringComparison.Ordinal));
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsCandidate(mentions[i]) && venues.Contains(tokens.Words(mentions[i].From, mentions[i].To)))
                mentions[i] = mentions[i] with { Type = null, IsSure = false };
        }
    }

    private static bool IsCandidate(NameMention mention) => mention is { Type: EntityTypes.Person, Title: null } && mention.To - mention.From > 1;

    // "the final at | Orlo Grove", not "shouted at | Orlo Venn" nor "at | Orlo Venn's".
    private static bool IsBehindAt(TokenList tokens, NameMention mention)
    {
        if (mention.From < 2 || tokens[mention.To - 1].IsPossessive || tokens.Chars(mention.From - 1) is not "at" || tokens[mention.From - 2].Kind == TokenKind.Mark)
            return false;
        var before = tokens.Chars(mention.From - 2);
        return !before.EndsWith("ed", StringComparison.Ordinal) && !before.EndsWith("ing", StringComparison.Ordinal) && !tokens.Has(mention.From - 2, WordRoles.Verb | WordRoles.Human);
    }
}
