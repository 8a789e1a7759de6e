namespace NewsPipeline.Extractor.Entities;

/// <summary>Finds the names in a text, each by itself.</summary>
internal static class MentionFinder
{
    private const int MaxLead = 4;
    private const int MaxShortTitle = 4;

    /// <summary>The names in document order.</summary>
    internal static List<NameMention> Find(TokenList tokens)
    {
        var mentions = new List<NameMention>();
        var reader = new ChunkReader(tokens, mentions);
        var isTitled = false;
        for (var i = 0; i < tokens.Count;)
        {
            if (!tokens[i].IsCapital || tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || tokens[i].Any(TokenShape.Work))
            {
                // A title reaches its name over connecting words alone: "Secretary of State …".
                isTitled &= tokens.Has(i, WordRoles.Connector);
                i++;
                continue;
            }
            var to = ChunkFinder.End(tokens, i);
            // Names of their own with small words in them: "The Hague", "Bank of England".
            if (Gazetteer.Find(tokens, i, out var known) is { } entry && known > Math.Max(to, i + 1))
            {
                mentions.Add(new NameMention(entry.Type, i, known, tokens.Lexicon.Language == "en" ? entry.Name : null));
                i = known;
                continue;
            }
            // "U.S. | Bank of England": the name goes beyond the run that the country begins.
            if (to > i + 1 && tokens[i].Any(TokenShape.Upper) && Gazetteer.Exact(tokens, i, i + 1) is { Type: EntityTypes.Place } && Gazetteer.Find(tokens, i + 1, out var beyond) is { Type: EntityTypes.Organization } && beyond > to)
            {
                mentions.Add(new NameMention(EntityTypes.Organization, i, beyond));
                i = beyond;
                continue;
            }
            if (to == i)
            {
                isTitled = false;
                i++;
                continue;
            }
            // "Supreme Court | of Norway": another than the list's.
            if (WithCountry(tokens, i, to) is var whole && whole > to)
            {
                mentions.Add(new NameMention(EntityTypes.Organization, i, whole, IsSure: !tokens[i].Any(TokenShape.Headline)));
                (i, isTitled) = (whole, false);
                continue;
            }
            DropShortTitle(tokens, i, to);
            var extended = OrganizationShape.Extend(tokens, i, to);
            if (extended > to && OrganizationShape.IsName(tokens, i, extended, tokens.Has(i, WordRoles.OrgHead) ? i : to - 1))
            {
                // "Orlund Journal of Tides" is read, and does nothing.
                if (!IsJournal(tokens, i, to))
                    mentions.Add(new NameMention(EntityTypes.Organization, i, extended, IsSure: !tokens[i].Any(TokenShape.Headline)));
                to = extended;
                isTitled = false;
            }
            else
            {
                reader.Read(i, to, isTitled, Lead(tokens, i));
                isTitled = (isTitled || tokens.Has(to - 1, WordRoles.Title)) && !tokens[to - 1].IsPossessive && LeadsOn(tokens, to, isTitled);
            }
            i = to;
        }
        return mentions;
    }

    // Where a known name ends that has a country of its own behind it: "Labour Party | of Norway and Sweden"; the end of the run where there is none.
    private static int WithCountry(TokenList tokens, int from, int to)
    {
        if (to - from < 2 || tokens.Lexicon.Language != "en" || to + 1 >= tokens.Count || tokens.Chars(to) is not "of" || tokens[to - 1].IsPossessive || Gazetteer.Exact(tokens, from, to) is not { Type: EntityTypes.Organization })
            return to;
        var end = to;
        while (end + 1 < tokens.Count && tokens.Chars(end) is "of" or "and")
        {
            var next = tokens.Chars(end + 1) is "the" ? end + 2 : end + 1;
            if (next >= tokens.Count || Gazetteer.Find(tokens, next, out var stop) is not { Type: EntityTypes.Place } || tokens.Has(stop, WordRoles.OrgCue | WordRoles.Title) && tokens[stop].IsCapital)
                break;
            end = stop;
            if (tokens[end - 1].IsPossessive)
                break;
        }
        return end;
    }

    private static bool IsJournal(TokenList tokens, int from, int end) => tokens.Lexicon.Language == "en" && (tokens.Chars(end - 1) is "Journal" || tokens.Chars(from) is "Journal");

    // "Orlo Sen": a title that is cut short has a name behind it; else it is one itself.
    private static void DropShortTitle(TokenList tokens, int from, int to)
    {
        var last = to - 1;
        if (last == from || tokens[last].Any(TokenShape.Upper) || !tokens.Has(last, WordRoles.Title) || tokens.Has(last - 1, WordRoles.Title | WordRoles.Modifier) || tokens[last].End - tokens[last].Start > MaxShortTitle)
            return;
        Span<char> dotted = stackalloc char[MaxShortTitle + 1];
        tokens.Chars(last).CopyTo(dotted);
        dotted[tokens.Chars(last).Length] = '.';
        if ((tokens.Lexicon.RolesOf(dotted[..(tokens.Chars(last).Length + 1)]) & WordRoles.Title) != WordRoles.None)
            tokens.Span[last].Roles &= ~(WordRoles.Title | WordRoles.LooseTitle);
    }

    private static bool LeadsOn(TokenList tokens, int at, bool isTitled) =>
        isTitled ? tokens.Has(at, WordRoles.Connector) : tokens.Has(at, WordRoles.Connector) && tokens.Chars(at) is "of" or "for" or "to" or "de" or "des" or "du" or "für";

    // "foreign policy chief" before the name; -1 where no title in lower case stands there.
    private static int Lead(TokenList tokens, int at)
    {
        // "chief executive | Ann Lee"
        var isTitle = tokens.Has(at - 1, WordRoles.Title) || at > 1 && tokens.Lexicon.Language == "en" && tokens.Chars(at - 1) is "executive" && tokens.Chars(at - 2) is "chief";
        if (!isTitle || tokens[at - 1].IsCapital || tokens[at - 1].Kind != TokenKind.Word || tokens[at - 1].IsPossessive)
            return -1;
        var lead = at - 1;
        while (at - lead < MaxLead && tokens.Has(lead - 1, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement) && !tokens[lead - 1].IsCapital && !tokens.Has(lead - 1, WordRoles.Function))
            lead--;
        return lead;
    }
}
