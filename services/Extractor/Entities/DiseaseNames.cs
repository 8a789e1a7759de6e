namespace NewsPipeline.Extractor.Entities;

/// <summary>Places that only give a disease its name: "Orlund fever". Where the text tells of the place itself ("in Orlund"), it stays.</summary>
internal static class DiseaseNames
{
    /// <summary>Drops such mentions, and with them the short form of the disease: "a case of Orlund".</summary>
    internal static void Drop(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.Language != "en")
            return;
        HashSet<string>? names = null;
        foreach (var mention in mentions)
        {
            if (IsDisease(tokens, mention))
                (names ??= []).Add(tokens.Words(mention.From, mention.To));
        }
        if (names is null)
            return;
        foreach (var mention in mentions)
        {
            if (tokens.Has(mention.From - 1, WordRoles.NearPlace) && !tokens.Has(mention.To, WordRoles.Disease))
                names.Remove(tokens.Words(mention.From, mention.To));
        }
        mentions.RemoveAll(mention => IsDisease(tokens, mention) || mention.Type is EntityTypes.Place && names.Contains(tokens.Words(mention.From, mention.To)));
    }

    private static bool IsDisease(TokenList tokens, NameMention mention) => mention.Type is EntityTypes.Place && tokens.Has(mention.To, WordRoles.Disease) && !tokens[mention.To - 1].IsPossessive;
}
