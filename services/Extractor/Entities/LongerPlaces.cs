namespace NewsPipeline.Extractor.Entities;

/// <summary>Names that only end as a place does that the text knows without the words before it: "Sail Orlund County" beside "Orlund County". They are no places.</summary>
internal static class LongerPlaces
{
    /// <summary>Takes their type from them.</summary>
    internal static void Drop(TokenList tokens, List<NameMention> mentions)
    {
        HashSet<string>? counties = null;
        foreach (var mention in mentions)
        {
            if (IsCounty(tokens, mention, least: 2))
                (counties ??= []).Add(tokens.Words(mention.From, mention.To));
        }
        for (var i = 0; counties is not null && i < mentions.Count; i++)
        {
            if (IsCounty(tokens, mentions[i], least: 3) && !tokens.Has(mentions[i].From, WordRoles.PlaceHead | WordRoles.Demonym) && counties.Contains(tokens.Words(mentions[i].From + 1, mentions[i].To)))
                mentions[i] = mentions[i] with { Type = null, IsSure = false };
        }
    }

    private static bool IsCounty(TokenList tokens, NameMention mention, int least) =>
        mention is { Type: EntityTypes.Place, IsSure: true } && mention.To - mention.From >= least && tokens.Chars(mention.To - 1) is "County" or "Parish" or "Township";
}
