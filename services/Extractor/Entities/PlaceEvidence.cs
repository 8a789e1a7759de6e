namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells from what stands around an unknown name that it is a place's: "in Ober, Austria", "the town of Ober".</summary>
internal static class PlaceEvidence
{
    private const WordRoles NoName = WordRoles.Common | WordRoles.Title | WordRoles.OrgCue | WordRoles.Demonym | WordRoles.Function | WordRoles.Calendar | WordRoles.Complement;

    /// <summary>Whether the mention at an index is a place's.</summary>
    internal static bool IsPlace(TokenList tokens, List<NameMention> mentions, int index)
    {
        var mention = mentions[index];
        if (mention.To - mention.From > 3 || tokens[mention.From].Any(TokenShape.Headline) || tokens[mention.To - 1].Any(NoName) || tokens[mention.From].Any(NoName & ~WordRoles.Title) || tokens[mention.To - 1].Any(TokenShape.Upper))
            return false;
        var before = mention.From - 1;
        if (tokens.Has(before, WordRoles.Connector | WordRoles.Preposition) && tokens.Chars(before) is "of" or "de" or "d’" && tokens.Has(before - 1, WordRoles.PlaceNoun) && !tokens[before - 1].IsCapital)
            return true;
        return tokens.Has(before, WordRoles.NearPlace) && !tokens[mention.To - 1].IsPossessive && tokens.IsMark(mention.To, ',') && index + 1 < mentions.Count && mentions[index + 1] is { Type: EntityTypes.Place, IsSure: true, Name: var _ } next && next.From == mention.To + 1;
    }
}
