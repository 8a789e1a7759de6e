namespace NewsPipeline.Extractor.Entities;

/// <summary>Short names that the text itself writes out: "Norrvik" of "Norrvik Shipping Co.", "the Otters" of "the Oslo Otters". They mean that, whatever a list knows them for.</summary>
internal static class ShortNames
{
    private const WordRoles NoName = WordRoles.Common | WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.PlaceHead | WordRoles.Demonym | WordRoles.Function | WordRoles.OrgCue | WordRoles.Given | WordRoles.WeakGiven | WordRoles.Calendar;

    /// <summary>Gives such mentions the whole name.</summary>
    internal static void Apply(TokenList tokens, List<NameMention> mentions)
    {
        var wholes = new Dictionary<string, string?>();
        var tails = new HashSet<string>();
        var places = new Dictionary<string, string?>();
        foreach (var mention in mentions)
        {
            if (mention is { Type: EntityTypes.Place, IsSure: true } && tokens.Lexicon.Language == "en" && mention.To - mention.From > 1)
                NotePlace(tokens, mention, places);
            if (mention.To - mention.From < 2 || mention.Type is EntityTypes.Person or EntityTypes.Place)
                continue;
            if (mention.Name is null && mention.Key is null && Gazetteer.Exact(tokens, mention.From, mention.To) is null)
                tails.Add(tokens.Chars(mention.To - 1).ToString());
            if (mention.Type is not EntityTypes.Organization || !mention.IsSure)
                continue;
            var name = tokens.Words(mention.From, mention.To);
            if (TeamShape.IsName(tokens, mention.From, mention.To))
                Note(wholes, tokens.Chars(mention.To - 1).ToString(), name);
            else if (tokens.Lexicon.Language == "en" && mention.To - mention.From > 2 && !tokens[mention.From].Any(WordRoles.OrgHead) && mention.Name is null && mention.Key is null)
                NoteTails(tokens, mention, wholes, name);
            // "Norrvik" of the "Ann Norrvik Foundation"
            if (tokens.Chars(mention.To - 1) is "Foundation" or "Fund" or "Charity" && PersonShape.Find(tokens, mention.From, mention.To - 1, out var person) == mention.From && person == mention.To - 1)
                Note(wholes, tokens.Chars(mention.To - 2).ToString(), name);
            if (!tokens.Lexicon.NounsHaveCapitals && !TeamShape.IsName(tokens, mention.From, mention.To) && IsFirm(tokens.Chars(mention.To - 1)))
                NoteFirm(tokens, mention, wholes, name);
        }
        for (var i = 0; places.Count > 0 && i < mentions.Count; i++)
        {
            if (mentions[i] is { Type: EntityTypes.Place } part && places.GetValueOrDefault(tokens.Words(part.From, part.To)) is { } whole)
                mentions[i] = part with { Name = whole, Key = null };
        }
        if (wholes.Count == 0 && tails.Count == 0)
            return;
        var persons = Persons(tokens, mentions);
        for (var i = 0; i < mentions.Count; i++)
            mentions[i] = Whole(tokens, mentions[i], wholes, tails, persons);
    }

    private static NameMention Whole(TokenList tokens, NameMention mention, Dictionary<string, string?> wholes, HashSet<string> tails, HashSet<string> persons)
    {
        if (mention.Type is EntityTypes.Person || mention is { Type: EntityTypes.Place, Name: null, Key: null })
            return mention;
        var words = tokens.Words(mention.From, mention.To);
        if (wholes.GetValueOrDefault(words) is { } whole && words != whole)
        {
            var isKnown = mention.Type is not null;
            return isKnown || !persons.Contains(words) ? mention with { Type = EntityTypes.Organization, Name = whole, Key = null, IsSure = isKnown && mention.IsSure } : mention;
        }
        // An alias of the list ends another name of the text: that is meant, even where nothing tells what it is.
        return mention.To - mention.From == 1 && (mention.Name ?? mention.Key) is { } listed && !listed.Equals(words, StringComparison.OrdinalIgnoreCase) && !tokens[mention.From].Any(TokenShape.Upper) && tails.Contains(words) ? mention with { Type = null, Name = null, Key = null, IsSure = false } : mention;
    }

    private static void NoteFirm(TokenList tokens, NameMention mention, Dictionary<string, string?> wholes, string name)
    {
        // "U.S. Harbour Systems, Inc." is not meant by "U.S.".
        var end = tokens.IsMark(mention.To - 2, ',') ? mention.To - 2 : mention.To - 1;
        var bare = tokens.Words(mention.From, end);
        Note(wholes, bare, name);
        var first = tokens.Chars(mention.From);
        if (end - mention.From > 1 && first.Length > 2 && !tokens[mention.From].Any(NoName) && tokens[mention.From].Kind == TokenKind.Word && Gazetteer.Exact(tokens, mention.From, mention.From + 1) is not { Type: EntityTypes.Place })
            Note(wholes, first.ToString(), name);
    }

    // "Orlund" of "Orlund Province"; but a county is not the town it is called after.
    private static void NotePlace(TokenList tokens, NameMention mention, Dictionary<string, string?> places)
    {
        var end = tokens.Chars(mention.To - 1) is "Province" or "Prefecture" ? mention.To - 1 : tokens.Chars(mention.To - 1) is "Park" && tokens.Chars(mention.To - 2) is "National" ? mention.To - 2 : mention.From;
        if (end > mention.From)
            Note(places, tokens.Words(mention.From, end), tokens.Words(mention.From, mention.To));
    }

    // "the Clean Harbour Coalition" of "Norrvik Clean Harbour Coalition": what is still a name by its words.
    private static void NoteTails(TokenList tokens, NameMention mention, Dictionary<string, string?> wholes, string name)
    {
        // A capital at the beginning may be another word's, and a firm's name begins where it begins.
        if (tokens[mention.From].IsSentenceStart || tokens[mention.From].Any(WordRoles.Common) || OrganizationShape.IsLegalForm(tokens.Chars(mention.To - 1)))
            return;
        for (var i = mention.From + 1; i + 1 < mention.To && !tokens.Has(i - 1, WordRoles.OrgCue) && (!tokens.Has(i - 1, WordRoles.PlaceCue) || tokens.Chars(i - 1) is "County" && tokens.Chars(i) is not "State") && (tokens[i - 1].Kind != TokenKind.Word || !tokens[i - 1].Any(TokenShape.Initial) || tokens.Chars(i - 1) is "U.S." or "U.N." or "U.K." || i - 1 > mention.From); i++)
        {
            if (tokens[i].IsCapital && tokens[i].Kind == TokenKind.Word && Gazetteer.Find(tokens, i, out _) is null && OrganizationShape.IsName(tokens, i, mention.To))
                Note(wholes, tokens.Words(i, mention.To), name);
        }
    }

    // Of two that could be meant, neither is; with and without the legal form they are one.
    private static void Note(Dictionary<string, string?> wholes, string part, string name)
    {
        if (!wholes.TryAdd(part, name) && wholes[part] != name)
            wholes[part] = null;
    }

    private static HashSet<string> Persons(TokenList tokens, List<NameMention> mentions)
    {
        var persons = new HashSet<string>();
        foreach (var mention in mentions)
        {
            if (mention.Type is not EntityTypes.Person)
                continue;
            persons.Add(tokens.Chars(mention.From).ToString());
            persons.Add(tokens.Chars(mention.To - 1).ToString());
        }
        return persons;
    }

    private static bool IsFirm(ReadOnlySpan<char> word) => OrganizationShape.IsLegalForm(word) || word is "Co" or "Co." or "Company" or "Corporation" or "Limited" or "Incorporated" or "PLLC";
}
