namespace NewsPipeline.Extractor.Entities;

/// <summary>Reads one run of capitalised words: which names are in it, and of what type.</summary>
internal sealed class ChunkReader(TokenList tokens, List<NameMention> mentions)
{
    private const WordRoles Filler = WordRoles.Common | WordRoles.Complement | WordRoles.Modifier | WordRoles.Function | WordRoles.Calendar;

    private readonly PersonEdges _edges = new(tokens);
    private readonly KnownNames _known = new(tokens, mentions);

    /// <summary>Reads the tokens [from, to).</summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="isTitled">Whether a title with its object ("Secretary of …") leads up to them.</param>
    /// <param name="lead">The first token of a title in lower case before them ("foreign policy chief …"); -1 where there is none.</param>
    internal void Read(int from, int to, bool isTitled, int lead = -1)
    {
        while (from < to && IsDroppedAtStart(from, to))
            from++;
        if (from >= to)
            return;
        if (Gazetteer.Exact(tokens, from, to) is { } known)
        {
            _known.Add(known, from, to);
            return;
        }
        // "NEW Zealand has": a story begins in capitals.
        if (to - from > 1 && PersonShape.IsDropHead(tokens, from) && Gazetteer.Named(_edges.WithSmallLetters(from, to)) is { IsAmbiguous: false } opening)
        {
            mentions.Add(new NameMention(opening.Type, from, to, opening.Name));
            return;
        }
        if (tokens.Lexicon.NounsHaveCapitals)
        {
            // "Hersteller | Norrvik AG", "Stiftung Warentest | Ergebnisse"
            while (to - from > 2 && tokens.Has(from, WordRoles.Company) && OrganizationShape.IsName(tokens, from, to))
                from++;
            if (Gazetteer.Find(tokens, from, out var stop) is { } entry && stop - from > 1 && stop < to)
            {
                _known.Add(entry, from, stop);
                Read(stop, to, isTitled: false);
                return;
            }
        }
        if (OrganizationShape.IsName(tokens, from, to) || TeamShape.IsName(tokens, from, to) || SchoolShape.IsName(tokens, from, to))
        {
            // "Using Harbour Energy", "Included Services": a capital at the beginning may hide another word.
            var mayHideWord = tokens.Lexicon.Language == "en" && tokens[from].IsSentenceStart && PersonEvidence.MayHideWord(tokens.Chars(from)) && !tokens.Has(from, WordRoles.OrgCue | WordRoles.Given) && !OrganizationShape.IsLegalForm(tokens.Chars(to - 1));
            Add(new NameMention(EntityTypes.Organization, from, to, IsSure: !mayHideWord));
            return;
        }
        if (isTitled && ReadTitled(from, to))
            return;
        var title = LastTitle(from, to);
        if (title >= 0)
        {
            ReadWithTitle(from, to, title);
            return;
        }
        if (tokens.Has(from, WordRoles.Demonym) && to - from > 1 && !_edges.IsNameLikeDemonym(from, to))
        {
            Read(from + 1, to, isTitled: false);
            return;
        }
        if (lead >= 0 && ReadLed(from, to, lead))
            return;
        if (PersonShape.Find(tokens, from, to, out var end) is var start and >= 0)
        {
            // Where nouns have capitals, what stands before a given name is a noun, and so no part of the name.
            if (start > from && _edges.IsFirstOfInitials(start))
                start--;
            else if (start > from + 1 && _edges.IsNickname(start))
                start -= 2;
            if (start > from && (tokens.Lexicon.NounsHaveCapitals || start - from > 1 || tokens[from].Any(TokenShape.Upper) || tokens[from].IsSentenceStart || Gazetteer.Exact(tokens, from, start) is not null || tokens.Has(start - 1, WordRoles.Demonym | WordRoles.OrgHead | WordRoles.OrgCue | Filler)))
                Read(from, start, isTitled: false);
            else if (start > from && !PersonEdges.IsNoun(tokens.Chars(from)))
                start = from;
            var name = PersonShape.IsDropHead(tokens, start) ? _edges.WithSmallLetters(start, end) : null;
            Add(new NameMention(EntityTypes.Person, start, end, name, IsSure: !_edges.IsNamedAfter(start, end, to)));
            return;
        }
        if (PlaceShape.IsName(tokens, from, to))
        {
            Add(new NameMention(EntityTypes.Place, from, to));
            return;
        }
        ReadRest(from, to);
    }

    // What somebody is accused of or suffers tells a person, but is no title.
    private string? Title(int from, int to) => tokens.Has(to - 1, WordRoles.NoTitle) ? null : tokens.Words(from, to);

    // "Secretary of | State Antony Blinken": what belongs to the title goes; what is left is the person.
    private bool ReadTitled(int from, int to)
    {
        var start = from;
        while (start < to && tokens.Has(start, WordRoles.Complement | WordRoles.Demonym))
            start++;
        if (start == to)
            return true;
        // "Director of | Harbour Affairs Ann Lee"
        if (PersonShape.Find(tokens, start, to, out var last) is var given && given > start && last == to && tokens.Has(start, Filler | WordRoles.OrgCue))
            start = given;
        if (LastTitle(start, to) >= 0 || Gazetteer.Find(tokens, start, out _) is not null && PersonShape.Find(tokens, start, to, out _) != start)
            return false;
        if (to - start is < 1 or > 4 || to - start == 1 && (start == from || tokens.Has(start, Filler)) || tokens.Has(to - 1, WordRoles.OrgCue))
            return false;
        if (tokens.Lexicon.NounsHaveCapitals && PersonShape.Find(tokens, start, to, out _) != start)
            return true;
        if (to - start > 1 && start == from && PersonShape.Find(tokens, start, to, out _) < 0)
            return false;
        Add(new NameMention(EntityTypes.Person, start, to));
        return true;
    }

    // "spokesman Marat Ilin", "chancellor Weber"
    private bool ReadLed(int from, int to, int lead)
    {
        // "député | HCV Jean Duval": the party stands between them.
        if (tokens[from].Any(TokenShape.Upper) && to - from > 2 && PersonShape.Find(tokens, from + 1, to, out _) == from + 1)
            from++;
        var end = _edges.NameEnd(from, to);
        if (PersonEdges.WordCount(tokens, from, end) is < 1 or > 4 || end - from == 1 && (tokens[from].Any(TokenShape.Upper) || tokens.IsOrdinary(from)))
            return false;
        // "said the analyst Norrvik Intelligence": a firm, since no word of it is a name.
        if (end - from == 1 && end < to && tokens.Lexicon.Language == "en" && !tokens[from].Any(WordRoles.Given | WordRoles.WeakGiven) && tokens.Has(end, WordRoles.Common | WordRoles.OrgCue))
            return false;
        // "user Orlo Long Pig | wrote": what people call themselves may be of any words.
        if (tokens.Chars(from - 1) is "user" or "commenter" or "blogger" && tokens.Has(to, WordRoles.Verb) && !tokens.Has(to, WordRoles.WeakVerb) && to - from < 5 && !tokens[to - 1].IsPossessive)
        {
            Add(new NameMention(EntityTypes.Person, from, to));
            return true;
        }
        var sure = !tokens.Has(from - 1, WordRoles.LooseTitle) || PersonShape.Find(tokens, from, end, out _) == from;
        if (!sure && end - from == 1)
            return false;
        Add(new NameMention(sure ? EntityTypes.Person : null, from, end, Title: Title(lead, from), IsSure: sure));
        return true;
    }

    private void ReadWithTitle(int from, int to, int title)
    {
        var first = title;
        while (first > from && tokens.Has(first - 1, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement))
            first--;
        // "Norway State Sailors Association | President"
        var isOrganization = first > from && !tokens.Lexicon.NounsHaveCapitals && OrganizationShape.IsName(tokens, from, first);
        first = title;
        // "European Council | President": what is known is no part of the title.
        if (!isOrganization && Gazetteer.Find(tokens, from, out var after) is { } before && after <= title)
        {
            _known.Add(before, from, after);
            from = after;
        }
        while (first > from && tokens.Has(first - 1, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement))
            first--;
        if (first > from)
            Read(from, first, isTitled: false);
        var name = title + 1;
        while (name < to && tokens.Has(name, WordRoles.Modifier | WordRoles.Demonym) && !tokens.Has(name, WordRoles.Given))
            name++;
        if (name >= to)
            return;
        if (Gazetteer.Exact(tokens, name, to) is { } known && !tokens.Has(title, WordRoles.KeptTitle))
        {
            _known.Add(known, name, to);
            return;
        }
        var end = _edges.NameEnd(name, to);
        if (tokens.Lexicon.NounsHaveCapitals && end == name + 1 && to == name + 2 && !tokens.Has(to - 1, Filler))
            end = to;
        if (end == name || end - name > 4 || end - name == 1 && (tokens[name].Any(TokenShape.Upper) || tokens.IsOrdinary(name)))
            return;
        if (tokens.Has(title, WordRoles.KeptTitle))
            name = title;
        // "Ann Lee, President Norrvik North": what she presides over.
        if (first > 1 && first == from && tokens.IsMark(first - 1, ',') && tokens[first - 2].IsCapital && end - name > 1 && PersonShape.Find(tokens, name, end, out _) < 0 && tokens.Lexicon.Language == "en")
            return;
        var loose = tokens.Has(title, WordRoles.LooseTitle) && !(title > first && tokens.Has(title - 1, WordRoles.Title)) && PersonShape.Find(tokens, name, end, out _) != name;
        // "Chief Executive | Ann Lee"
        var last = title + 1;
        while (last < name && tokens.Chars(last) is "Executive")
            last++;
        Add(new NameMention(loose ? null : EntityTypes.Person, name, end, Title: Title(first, last), IsSure: !loose));
    }

    private void ReadRest(int from, int to)
    {
        // The head of a longer name is no mention: "Los Angeles | Philharmonic".
        if (Gazetteer.Find(tokens, from, out var end) is { } known && end - from > 1 && end < to && (tokens.Has(end, WordRoles.Demonym | WordRoles.Day) || tokens[end].Any(TokenShape.Headline)))
        {
            _known.Add(known, from, end);
            return;
        }
        Add(new NameMention(null, from, to, IsSure: false));
    }

    private void Add(NameMention mention)
    {
        if (tokens[mention.From].Any(TokenShape.Headline))
            mention = mention with { IsSure = false, Type = mention.Name is null && mention.To - mention.From > 3 ? null : mention.Type };
        mentions.Add(mention);
    }

    private bool IsDroppedAtStart(int at, int to) =>
        tokens.Has(at, WordRoles.Function) && !tokens[at].Any(TokenShape.Upper) && Gazetteer.Find(tokens, at, out var end) is var known && (known is null || end > to);

    // The last title that a name follows; "Stephen King" and "Martin Luther King" are no titles.
    private int LastTitle(int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (!tokens.Has(i, WordRoles.Title))
                continue;
            var isSurname = i == to - 1 && i > from && tokens.Has(i - 1, WordRoles.Given | WordRoles.WeakGiven) && !tokens.Has(i - 1, WordRoles.Title) || i == to - 1 && i > from && tokens[i - 1].Any(TokenShape.Initial);
            if (!isSurname && !(tokens.Has(i, WordRoles.Given) && i + 1 < to && i == from))
                return i;
        }
        return -1;
    }
}
