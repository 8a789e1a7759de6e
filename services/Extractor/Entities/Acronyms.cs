namespace NewsPipeline.Extractor.Entities;

/// <summary>Reads what the text says of its acronyms: "European Space Centre (ESC)".</summary>
internal static class Acronyms
{
    private const int MaxLength = 8;
    private const int MaxMore = 5;
    private const int MinBeside = 3;
    private const int MinFit = 2;

    /// <summary>The token of the acronym that stands in brackets after the tokens [from, to) and stands for them; -1 where there is none.</summary>
    internal static int After(TokenList tokens, int from, int to)
    {
        var at = to + 1;
        if (!tokens.IsMark(to, '(') || at + 1 >= tokens.Count || !tokens[at].Any(TokenShape.Upper) || !(tokens.IsMark(at + 1, ')') || tokens.IsMark(at + 1, ',') || tokens.IsMark(at + 1, ';')))
            return -1;
        return StandsFor(tokens, at, from, to) ? at : -1;
    }

    /// <summary>The token of the capitals in brackets right after an organization, which are its own though they do not fit its words: "Orlund Harbour Service (OHB)"; -1 where there are none.</summary>
    internal static int Beside(TokenList tokens, int from, int to)
    {
        var at = to + 1;
        if (!tokens.IsMark(to, '(') || !tokens.IsMark(at + 1, ')') || !tokens[at].Any(TokenShape.Upper) || tokens[at].End - tokens[at].Start is < MinBeside or > MaxLength)
            return -1;
        // A list knows what they stand for, or they are a place.
        if (Gazetteer.Exact(tokens, at, at + 1) is { } known && (known.Type != EntityTypes.Organization || known.Name.Contains(' ', StringComparison.Ordinal)))
            return -1;
        var fits = 0;
        for (var i = from; i < to && fits < MinFit; i++)
            fits += tokens[i].IsCapital && tokens.Text[tokens[i].Start] == tokens.Text[tokens[at].Start + fits] ? 1 : 0;
        return fits == MinFit ? at : -1;
    }

    /// <summary>Whether a name only begins the words that an acronym beside them stands for: "Middle East | respiratory syndrome (MERS)", "MERS (Middle East | respiratory syndrome)".</summary>
    internal static bool IsPartOfExpansion(TokenList tokens, int from, int to)
    {
        var end = to;
        while (end < tokens.Count && end - to < MaxMore && tokens[end].Kind == TokenKind.Word && !tokens[end].IsCapital)
            end++;
        if (end == to || end + 1 >= tokens.Count)
            return false;
        if (tokens.IsMark(end, '(') && tokens[end + 1].Any(TokenShape.Upper) && StandsFor(tokens, end + 1, from, end))
            return true;
        // "MERS, or Middle East respiratory syndrome"
        var acronym = tokens.IsMark(from - 1, '(') ? from - 2 : tokens.IsMark(from - 2, ',') && tokens.Chars(from - 1) is "or" ? from - 3 : -1;
        return acronym >= 0 && tokens[acronym].Kind == TokenKind.Word && tokens[acronym].Any(TokenShape.Upper) && StandsFor(tokens, acronym, from, end);
    }

    /// <summary>The organizations by the capitals that begin their words: "NHB" of the "Northern Harbour Board"; null where more than one has them.</summary>
    internal static Dictionary<string, NamedEntity?> ByInitials(List<NamedEntity> entities)
    {
        var organizations = new Dictionary<string, NamedEntity?>();
        Span<char> letters = stackalloc char[MaxLength];
        foreach (var entity in entities)
        {
            if (entity.Type != EntityTypes.Organization)
                continue;
            var count = 0;
            for (var i = 0; i < entity.Name.Length && count < MaxLength; i++)
            {
                if (char.IsUpper(entity.Name[i]) && (i == 0 || entity.Name[i - 1] is ' ' or '-'))
                    letters[count++] = entity.Name[i];
            }
            if (count is > 2 and < MaxLength && !organizations.TryAdd(letters[..count].ToString(), entity))
                organizations[letters[..count].ToString()] = null;
        }
        return organizations;
    }

    /// <summary>The single words that say something somewhere in the text; what stands in brackets is never among them.</summary>
    internal static HashSet<string> Speaking(TokenList tokens, List<NameMention> mentions)
    {
        var speaking = new HashSet<string>();
        foreach (var mention in mentions)
        {
            if (mention.To - mention.From == 1 && PersonEvidence.IsSaying(tokens, mention))
                speaking.Add(tokens.Chars(mention.From).ToString());
        }
        return speaking;
    }

    // Every letter begins a word, in order; connecting words may be left out, and a word may give more than one letter.
    private static bool StandsFor(TokenList tokens, int acronym, int from, int to)
    {
        var letters = tokens.Chars(acronym);
        if (letters.Length > MaxLength)
            return false;
        var at = 0;
        for (var i = from; i < to && at < letters.Length; i++)
        {
            var word = tokens.Chars(i);
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(letters[at]))
                at++;
            else if (tokens[i].IsCapital && at == 0)
                return false;
            for (var k = 1; k + 1 < word.Length && at < letters.Length; k++)
                at += word[k] == '-' && char.ToUpperInvariant(word[k + 1]) == char.ToUpperInvariant(letters[at]) ? 1 : 0;
        }
        return at == letters.Length;
    }
}
