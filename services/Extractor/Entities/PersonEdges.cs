namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells where a person's name begins and ends within a run of capitalised words.</summary>
internal sealed class PersonEdges(TokenList tokens)
{
    private const WordRoles Filler = WordRoles.Common | WordRoles.Complement | WordRoles.Modifier | WordRoles.Function | WordRoles.Calendar;

    /// <summary>"Christian Dahl", "Roman Orlecki": a given name where a family name and nothing else follows, and no article stands before: "the Roman Forum".</summary>
    internal bool IsNameLikeDemonym(int from, int to) => tokens.Has(from, WordRoles.Given | WordRoles.WeakGiven) && !tokens[from].IsSentenceStart && !tokens.Has(from - 1, WordRoles.Determiner) && to - from == 2 && Gazetteer.Find(tokens, from + 1, out _) is null && PersonShape.Find(tokens, from, to, out _) == from;

    /// <summary>"Senator Nora Book": behind a title and a given name the last word is the family name, whatever else it means.</summary>
    internal int NameEnd(int from, int to)
    {
        var end = PersonShape.End(tokens, from, to);
        return end == from + 1 && to == from + 2 && tokens.Has(from, WordRoles.Given) && tokens[end].Kind == TokenKind.Word && !tokens[end].Any(TokenShape.Upper | TokenShape.Headline) && !tokens.Has(end, WordRoles.Title | WordRoles.Function | WordRoles.Calendar | WordRoles.OrgCue) ? to : end;
    }

    /// <summary>"Sonva | A. Quist": what stands before a second initial is the given name, known or not.</summary>
    internal bool IsFirstOfInitials(int start) => tokens[start].Any(TokenShape.Initial) && tokens[start - 1].Kind == TokenKind.Word && tokens[start - 1].IsCapital && !tokens[start - 1].Any(TokenShape.Upper | TokenShape.Initial | TokenShape.Possessive) && !tokens.Has(start - 1, Filler | WordRoles.Demonym | WordRoles.OrgCue | WordRoles.Title) && !tokens.Lexicon.NounsHaveCapitals;

    /// <summary>Whether a token is one in the middle of a name: Ilmari | “Mari” | Kosk.</summary>
    internal bool IsNickname(int at) => tokens[at - 1].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[at - 1].Start]);

    /// <summary>How many words a name has, a nickname in the middle aside.</summary>
    internal static int WordCount(TokenList tokens, int from, int end)
    {
        for (var i = from + 1; i + 2 < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i + 2].Kind == TokenKind.Mark)
                return end - from - 3;
        }
        return end - from;
    }

    /// <summary>"MARY Orlick" as it would be written elsewhere: "Mary Orlick".</summary>
    internal string WithSmallLetters(int start, int end)
    {
        // By tokens: what parts them need not be a space.
        var first = tokens.Chars(start);
        return string.Concat(first[..1], first[1..].ToString().ToLowerInvariant(), " ", tokens.Words(start + 1, end));
    }

    /// <summary>"Assemblymember | Ann Lee", "Urbanism | Ann Lee", "Otters | Ann Lee": no part of a name ends so.</summary>
    internal static bool IsNoun(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'a' or 'o') || word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ology", StringComparison.Ordinal) || word.EndsWith("ologist", StringComparison.Ordinal) || word.EndsWith("member", StringComparison.Ordinal) || word.EndsWith("person", StringComparison.Ordinal) || word.EndsWith("ship", StringComparison.Ordinal);

    /// <summary>"the Ann Lee Hall", "Ann Lee Award": a thing that has the name; the person is meant where others name them, too.</summary>
    internal bool IsNamedAfter(int start, int end, int to)
    {
        const WordRoles things = WordRoles.PlaceCue | WordRoles.OrgCue | WordRoles.Common;
        if (!tokens.Lexicon.HasWords || tokens.Lexicon.NounsHaveCapitals || tokens[end - 1].IsPossessive)
            return false;
        return end < to ? tokens.Has(end, things) && !tokens.Has(end, WordRoles.Title | WordRoles.Function) : end - start > 2 && tokens.Has(start - 1, WordRoles.Determiner) && tokens.Has(end - 1, things);
    }
}
