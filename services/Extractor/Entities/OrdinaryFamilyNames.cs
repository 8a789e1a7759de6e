namespace NewsPipeline.Extractor.Entities;

/// <summary>Family names that are ordinary words, posts or peoples, too: "Dr Driver" where the text has "Ilmari Driver", "Nora Boats, director of …".</summary>
internal static class OrdinaryFamilyNames
{
    private const WordRoles NoName = WordRoles.PlaceCue | WordRoles.PlaceHead | WordRoles.OrgCue | WordRoles.Common | WordRoles.Complement | WordRoles.Demonym | WordRoles.Title | WordRoles.Group;
    private const WordRoles Never = WordRoles.Function | WordRoles.Calendar | WordRoles.OrgHead;
    private const WordRoles Seldom = WordRoles.OrgCue | WordRoles.PlaceCue | WordRoles.Title;

    private const int MaxAbbreviation = 6;

    /// <summary>Makes persons of such names in full where enough speaks for it, and adds the mentions of them behind "Dr" and before a verb of saying.</summary>
    internal static void Apply(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.Language != "en")
            return;
        HashSet<string>? families = null;
        var evidence = new FamilyNameEvidence(tokens, mentions.Where(mention => IsCandidate(tokens, mention)));
        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsCandidate(tokens, mentions[i]) && (Speaks(tokens, mentions[i]) || evidence.Of(mentions[i]) >= PersonEvidence.Enough))
                mentions[i] = mentions[i] with { Type = EntityTypes.Person, IsSure = true };
            var last = mentions[i].To - 1;
            if (mentions[i] is { Type: EntityTypes.Person, IsSure: true } && last > mentions[i].From && tokens[last].Kind == TokenKind.Word && (tokens[last].Any(NoName) || tokens.IsOrdinary(last)))
                (families ??= []).Add(tokens.Chars(last).ToString());
        }
        if (families is not null)
            AddAlone(tokens, mentions, families.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    // "Nora Boats": a given name, a word that no list of names has, and what only persons do or are.
    private static bool IsCandidate(TokenList tokens, NameMention mention)
    {
        var (from, last) = (mention.From, mention.To - 1);
        if (mention.Type is not null || last != from + 1 || !tokens[from].Any(WordRoles.Given | WordRoles.WeakGiven) || tokens[from].Any(WordRoles.Demonym | WordRoles.PlaceCue | WordRoles.OrgCue | WordRoles.Title) || tokens.Has(from - 1, WordRoles.Determiner))
            return false;
        if (tokens[from].Any(WordRoles.WeakGiven) && (tokens[from].IsSentenceStart || Gazetteer.Find(tokens, from, out _) is not null))
            return false;
        var word = tokens[last];
        if (word.Kind != TokenKind.Word || word.Any(TokenShape.Upper | TokenShape.Headline | TokenShape.Possessive) || word.Any(Never) || word.Any(Seldom) && !word.Any(WordRoles.SurnameLike) && !(word.Any(WordRoles.PlaceCue) && !tokens[from].Any(WordRoles.WeakGiven)) || word.Any(WordRoles.Demonym) && tokens.Chars(last)[^1] == 's')
            return false;
        // "St. | Tom Beach"
        return !(word.Any(WordRoles.PlaceCue) && from > 1 && tokens.IsMark(from - 1, '.') && tokens[from - 2].IsCapital && tokens[from - 2].End - tokens[from - 2].Start < MaxAbbreviation);
    }

    private static bool Speaks(TokenList tokens, NameMention mention)
    {
        var word = tokens[mention.To - 1];
        return PersonEvidence.Weigh(tokens, mention) >= PersonEvidence.Enough || word.Any(WordRoles.SurnameLike) && !tokens[mention.From].Any(WordRoles.WeakGiven) && PersonEvidence.IsSaying(tokens, mention);
    }

    private static void AddAlone(TokenList tokens, List<NameMention> mentions, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> families)
    {
        var added = new List<NameMention>();
        var next = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            while (next < mentions.Count && mentions[next].To <= i)
                next++;
            if (!tokens[i].IsCapital || tokens[i].Kind != TokenKind.Word || tokens[i].Any(TokenShape.Upper | TokenShape.Headline) || next < mentions.Count && mentions[next].From <= i || !families.Contains(tokens.Chars(i)))
                continue;
            if (IsAddressed(tokens, i) || Says(tokens, i))
                added.Add(new NameMention(EntityTypes.Person, i, i + 1));
        }
        if (added.Count == 0)
            return;
        mentions.AddRange(added);
        mentions.Sort((one, other) => one.From.CompareTo(other.From));
    }

    // "Dr Driver", "Mr. Driver", but "Mr Speaker" only where nobody speaks to them.
    private static bool IsAddressed(TokenList tokens, int at) => tokens[at - 1].IsCapital && tokens.Chars(at - 1) is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dr" or "Dr." or "Prof" or "Prof." or "Professor" or "Sir" && !tokens[at + 1].IsCapital && !tokens[at].Any(TokenShape.Quoted);

    // "Driver said", "said Driver", but "the Driver said"
    private static bool Says(TokenList tokens, int at)
    {
        if (tokens[at].IsPossessive || tokens.Has(at - 1, WordRoles.Determiner | WordRoles.Preposition) || tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].IsCapital || tokens[at].Any(TokenShape.Quoted))
            return false;
        return IsSaying(tokens, at + 1) || !tokens[at + 1].IsCapital && at > 1 && IsSaying(tokens, at - 1) && tokens[at - 2].Kind == TokenKind.Mark && !tokens.Has(at + 1, WordRoles.Auxiliary);
    }

    private static bool IsSaying(TokenList tokens, int at) => tokens.Has(at, WordRoles.Verb) && !tokens.Has(at, WordRoles.WeakVerb | WordRoles.Participle) && !tokens[at].IsCapital;
}
