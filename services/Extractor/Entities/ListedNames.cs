namespace NewsPipeline.Extractor.Entities;

/// <summary>Names that no list knows become persons amid persons: "Ann Lee, Ilmari Kosk and Bob Hill".</summary>
internal static class ListedNames
{
    private const int MinOthers = 2;

    /// <summary>Gives them their type. At least two others of the row must be persons, and nothing but names may stand in it.</summary>
    internal static void Apply(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.NounsHaveCapitals)
            return;
        for (var first = 0; first < mentions.Count;)
        {
            var (last, persons, ends) = (first, IsPerson(mentions[first]) ? 1 : 0, false);
            while (!ends && last + 1 < mentions.Count && Joins(tokens, mentions[last].To, mentions[last + 1].From, out ends))
                persons += IsPerson(mentions[++last]) ? 1 : 0;
            // "Ann Lee, Ilmari Kosk, head of …": a row has its "and".
            for (var i = first; ends && persons >= MinOthers && i <= last; i++)
            {
                if (mentions[i].Type is null && mentions[i].To - mentions[i].From == 2 && PossiblePerson.Is(tokens, mentions[i]) && !tokens[mentions[i].From].IsSentenceStart)
                    mentions[i] = mentions[i] with { Type = EntityTypes.Person, IsSure = true };
            }
            first = last + 1;
        }
    }

    private static bool IsPerson(NameMention mention) => mention is { Type: EntityTypes.Person, IsSure: true } && mention.To - mention.From > 1;

    // ",", "and" and ", and"; the row ends behind the last.
    private static bool Joins(TokenList tokens, int from, int to, out bool ends)
    {
        var at = tokens.IsMark(from, ',') ? from + 1 : from;
        ends = at < to && tokens.Chars(at) is "and" or "y" or "et" or "e" or "en" or "och" or "og" or "i" or "dan";
        var joins = (ends ? at + 1 : at) == to && to > from;
        ends &= joins;
        return joins;
    }
}
