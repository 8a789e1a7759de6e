namespace NewsPipeline.Extractor.Entities;

/// <summary>Weighs what the text says around a name that no list knows: is it a person's?</summary>
internal static class PersonEvidence
{
    /// <summary>What is needed.</summary>
    internal const int Enough = 2;

    private const WordRoles NoName = WordRoles.Common | WordRoles.Complement | WordRoles.Demonym | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.PlaceCue | WordRoles.PlaceHead | WordRoles.Calendar | WordRoles.Title | WordRoles.Function;
    private const int MaxApposition = 9;
    private const int MaxSentence = 45;
    private const int MaxWhose = 3;
    private const int MaxLead = 5;
    private const int MaxParenthesis = 16;

    /// <summary>The weight of what stands around the name.</summary>
    internal static int Weigh(TokenList tokens, NameMention mention)
    {
        if (IsQuoted(tokens, mention))
            return Enough;
        var weight = mention.Title is null ? 0 : 1;
        weight += IsSaying(tokens, mention) || SaysBehindApposition(tokens, mention) || tokens.Has(mention.To, WordRoles.Human) && !tokens[mention.To - 1].IsPossessive ? 1 : 0;
        weight += IsTakenUp(tokens, mention.To) ? 1 : 0;
        weight += mention.To < tokens.Count && tokens.Chars(mention.To) is "himself" or "herself" ? 2 : 0;
        weight += Relation(tokens, mention.From) + (IsFromSomewhere(tokens, mention) ? 2 : 0);
        if (!tokens.IsMark(mention.To, ','))
            return weight + (tokens.IsMark(mention.To, '(') && IsAge(tokens, mention.To + 1) ? 2 : 0);
        var next = mention.To + 1;
        if (next >= tokens.Count)
            return weight;
        if (IsAge(tokens, next) || tokens[next].Kind == TokenKind.Word && tokens.Chars(next) is "who" or "qui" or "quien")
            return weight + 2;
        // Things have what is theirs, too: "whose brother", and “…,” Ann Lee, whose house …, told.
        if (tokens[next].Kind == TokenKind.Word && tokens.Chars(next) is "whose")
            return weight + (IsClosing(tokens, mention.From - 1) || HasTitle(tokens, next + 1, next + MaxWhose) ? 2 : 0);
        return weight + Role(tokens, next);
    }

    /// <summary>Whether it speaks or acts as a person does, so that a pronoun behind it may mean it.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="mention">A name of which nothing is known.</param>
    /// <param name="families">The words that end longer names of the text: "Orlas" of "Venna Orlas" is no plural.</param>
    internal static bool IsStranger(TokenList tokens, NameMention mention, HashSet<string> families)
    {
        var last = mention.To - 1;
        if (mention.Type is not null || mention.To - mention.From > 3 || !(IsSaying(tokens, mention) || SaysBehindApposition(tokens, mention) || SaysBehindMarks(tokens, mention) || tokens.Has(mention.To, WordRoles.Human) && !tokens[last].IsPossessive))
            return IsFromSomewhere(tokens, mention) && tokens[mention.From].IsSentenceStart && !tokens[mention.From].Any(TokenShape.Headline | TokenShape.Quoted);
        if (tokens[mention.From].Any(TokenShape.Headline | TokenShape.Quoted) || tokens.Has(mention.From - 1, WordRoles.Determiner) || tokens[last].Any(NoName) && !(mention.From == last && tokens[last].Any(WordRoles.SurnameLike) && SaysBehindMarks(tokens, mention)) || tokens[last].Any(TokenShape.Upper))
            return false;
        return !(tokens[mention.From].IsSentenceStart && tokens.Chars(last)[^1] == 's' && !families.Contains(tokens.Chars(last).ToString())) && !tokens.IsOrdinary(last);
    }

    // "Ilmari Kosk of the Norrvik law firm, who …"
    private static bool IsFromSomewhere(TokenList tokens, NameMention mention)
    {
        if (mention.Type is not null || mention.To - mention.From is < 2 or > 3 || tokens.Lexicon.Language != "en" || tokens[mention.To - 1].IsPossessive || !tokens.Has(mention.To, WordRoles.Preposition) || tokens.Chars(mention.To) is not ("of" or "from" or "at"))
            return false;
        var at = mention.To + 1;
        at += tokens.Has(at, WordRoles.Determiner) ? 1 : 0;
        if (at >= tokens.Count || !tokens[at].IsCapital)
            return false;
        while (at < mention.To + MaxApposition && at < tokens.Count && tokens[at].Kind == TokenKind.Word && !tokens.Has(at, WordRoles.Verb | WordRoles.Auxiliary))
            at++;
        return tokens.IsMark(at, ',') && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && tokens.Chars(at + 1) is "who";
    }

    /// <summary>Whether an article makes it a thing, or a noun an adjective: "the West has", "French presses", but not "the Lee family".</summary>
    internal static bool IsThing(TokenList tokens, NameMention mention)
    {
        if (tokens.Lexicon.Language != "en" || mention.Title is not null || tokens[mention.To - 1].IsPossessive)
            return false;
        // "Christmas Day", "Mother's Day"
        if (mention.From > 0 && tokens[mention.From].Any(WordRoles.Common) && tokens[mention.From - 1].IsCapital && (tokens[mention.From - 1].Any(WordRoles.Calendar) || tokens[mention.From - 1].IsPossessive))
            return true;
        var isNoun = mention.To < tokens.Count && tokens[mention.To].Kind == TokenKind.Word && !tokens.Has(mention.To, WordRoles.Auxiliary | WordRoles.Preposition | WordRoles.Verb | WordRoles.Who | WordRoles.Connector);
        if (tokens[mention.From].Any(WordRoles.Demonym))
            return isNoun && !tokens[mention.To].Any(WordRoles.Human | WordRoles.Function);
        return !isNoun && tokens.Has(mention.From - 1, WordRoles.Determiner) && tokens.Chars(mention.From - 1) is "the" or "a" or "an" or "The" or "A" or "An";
    }

    /// <summary>Whether a sentence begins with it where its capital may hide another word: "Named Orlo", "Missing Ann".</summary>
    internal static bool MayHideWord(ReadOnlySpan<char> first) => first.Length > 3 && (first.EndsWith("ed", StringComparison.Ordinal) || first.EndsWith("ing", StringComparison.Ordinal) || first.EndsWith("ly", StringComparison.Ordinal));

    // Ilmari Kosk, head of the harbour, | said
    private static bool SaysBehindApposition(TokenList tokens, NameMention mention)
    {
        if (mention.To - mention.From < 2 || !tokens.IsMark(mention.To, ',') || tokens.Lexicon.Language != "en" || Role(tokens, mention.To + 1) == 0)
            return false;
        for (var i = mention.To + 1; i < mention.To + MaxParenthesis && i + 1 < tokens.Count && (tokens[i].Kind != TokenKind.Mark || tokens.Text[tokens[i].Start] is ',' or '&' or '-'); i++)
        {
            if (tokens.IsMark(i, ',') && tokens.Has(i + 1, WordRoles.Verb) && !tokens.Has(i + 1, WordRoles.WeakVerb | WordRoles.Participle))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is named beside speech: “…,” said Ilmari Kosk of the board; “…”, dice Taty Ruiz, que …</summary>
    internal static bool IsQuoted(TokenList tokens, NameMention mention)
    {
        if (!SaysBehindMarks(tokens, mention))
            return false;
        if (tokens.IsMark(mention.To, '(') || tokens.IsMark(mention.To, '.'))
            return tokens.Lexicon.Language == "en" && (tokens.IsMark(mention.To, '(') || mention.To - mention.From == 2) && !IsPlural(tokens.Chars(mention.To - 1));
        if (!tokens.IsMark(mention.To, ','))
            return tokens.Has(mention.To, WordRoles.Preposition | WordRoles.Who) && tokens.Chars(mention.To) is not ("which" or "that");
        for (var i = mention.To + 1; i < mention.To + MaxApposition && i < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens.Has(i, WordRoles.Preposition); i++)
        {
            if (tokens.Has(i, WordRoles.OrgCue) && !tokens.Has(i + 1, WordRoles.Title) || tokens.Chars(i) is "which")
                return false;
        }
        return true;
    }

    // "said Norrvik Boats."
    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'a' or 'o' or 'e' or 'y');

    /// <summary>Whether a given name alone speaks right beside the marks: “…,” Anna said; “…,” says Anna.</summary>
    internal static bool IsGivenNameBesideMarks(TokenList tokens, NameMention mention)
    {
        var at = mention.From;
        if (mention.To != at + 1 || tokens.Lexicon.Language != "en" || !tokens[at].Any(WordRoles.Given) || tokens[at].Any(WordRoles.WeakGiven | NoName) || tokens[at].Any(TokenShape.Upper | TokenShape.Headline | TokenShape.Quoted | TokenShape.Possessive) || tokens.IsOrdinary(at) || Gazetteer.Find(tokens, at, out _) is not null)
            return false;
        return IsClosing(tokens, at - 1) ? tokens.Has(mention.To, WordRoles.Verb) && !tokens.Has(mention.To, WordRoles.WeakVerb | WordRoles.Participle) && !tokens[mention.To].IsCapital : SaysBehindMarks(tokens, mention) && !tokens[mention.To].IsCapital;
    }

    // “…,” said | head researcher | Ilmari Kosk
    private static bool SaysBehindMarks(TokenList tokens, NameMention mention)
    {
        var verb = mention.From - 1;
        while (verb > mention.From - MaxLead && tokens.Has(verb, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement) && !tokens[verb].IsCapital && !tokens.Has(verb, WordRoles.Verb | WordRoles.Function))
            verb--;
        // "said | Otters | goalkeeper Ilmari Kosk"
        while (verb >= 0 && verb < mention.From - 1 && verb > mention.From - MaxLead && tokens[verb].IsCapital && tokens[verb].Kind == TokenKind.Word)
            verb--;
        return tokens.Has(verb, WordRoles.Verb) && !tokens.Has(verb, WordRoles.WeakVerb) && !tokens[verb].IsCapital && IsClosing(tokens, verb - 1);
    }

    private static bool IsClosing(TokenList tokens, int at)
    {
        if (tokens.IsMark(at, ','))
            at--;
        return at >= 0 && tokens[at].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[at].Start]);
    }

    /// <summary>Whether it says something: "… said", "told …" aside.</summary>
    internal static bool IsSaying(TokenList tokens, NameMention mention)
    {
        var after = mention.To;
        while (tokens.Has(after, WordRoles.Auxiliary))
            after++;
        if (tokens.Has(after, WordRoles.Verb) && !tokens.Has(after, WordRoles.WeakVerb) && !tokens[mention.To - 1].IsPossessive)
            return true;
        return tokens.Has(mention.From - 1, WordRoles.Verb) && tokens.Chars(mention.From - 1) is "said" or "says" or "added" or "adds" or "sagte" or "sagt" or "déclaré" or "explique" or "dijo" or "afirmó" or "explicó";
    }

    /// <summary>Whether the next sentence begins with "he" or "she".</summary>
    private static bool IsTakenUp(TokenList tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + MaxSentence; i++)
        {
            if (tokens[i].IsSentenceStart && tokens[i].Kind == TokenKind.Word)
                return tokens.Has(i, WordRoles.He | WordRoles.She) && !tokens.Has(i, WordRoles.They | WordRoles.Determiner);
        }
        return false;
    }

    /// <summary>Whether an age begins at a token: "34,", "34)", "37 ans".</summary>
    internal static bool IsAge(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].End - tokens[at].Start is 1 or 2 &&
        (tokens[at + 1].Kind == TokenKind.Mark || tokens.Chars(at + 1) is "ans" or "años" or "Jahre");

    private static bool HasTitle(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to && i < tokens.Count && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens.Has(i, WordRoles.Title))
                return true;
        }
        return false;
    }

    // "Orlo's widow, | Ann Lee", "his lawyer, |": 2; "the developer, |": 1.
    private static int Relation(TokenList tokens, int from)
    {
        if (!tokens.IsMark(from - 1, ',') || !tokens.Has(from - 2, WordRoles.Title) || tokens[from - 2].IsCapital || from < 3)
            return 0;
        if (tokens[from - 3].IsPossessive || from > 3 && tokens.IsMark(from - 3, '’') && tokens[from - 4].IsCapital || tokens[from - 3].Any(WordRoles.Determiner) && tokens.Chars(from - 3) is not ("the" or "a" or "an" or "this" or "that" or "The" or "A" or "An"))
            return 2;
        return tokens[from - 3].Any(WordRoles.Determiner) && tokens.Lexicon.Language == "en" ? 1 : 0;
    }

    // ", a Lisbon-based analyst and fellow …", ", the ministry's spokesman,", ", Director, …": 2; ", a friend": 1.
    private static int Role(TokenList tokens, int from)
    {
        var weight = 0;
        for (var i = from; i < tokens.Count && i < from + MaxApposition && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens.Has(i, WordRoles.Verb) && !tokens.Has(i, WordRoles.WeakVerb))
                return weight;
            if (!tokens.Has(i, WordRoles.Title) || tokens[i].IsPossessive)
                continue;
            if (i == from && tokens[i].IsCapital && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapital)
                return weight;
            if (!tokens.Has(i, WordRoles.LooseTitle))
                return 2;
            weight = 1;
        }
        return weight;
    }
}
