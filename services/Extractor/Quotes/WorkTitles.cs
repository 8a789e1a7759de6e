using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells the quoted title of a book, a film, a programme from speech: "Face to Face", "A Song for the Road".</summary>
internal static class WorkTitles
{
    private const int MaxWords = 10;
    private const int MaxSmallWord = 3;
    private const int MaxSpeaker = 4;

    /// <summary>Whether all its words but small ones have capitals. Where every noun has one, nothing tells.</summary>
    internal static bool IsWork(TokenList tokens, Quotation quotation)
    {
        var (words, capitals, isOpen) = (0, 0, false);
        if (!quotation.IsClosed || tokens.Lexicon.NounsHaveCapitals || !tokens[quotation.From].IsCapital)
            return false;
        for (var i = quotation.From; i < quotation.To; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            isOpen = !tokens[i].IsCapital;
            if (tokens[i].End - tokens[i].Start <= MaxSmallWord && !tokens[i].IsCapital)
                continue;
            if (!tokens[i].IsCapital && !tokens[i].Any(WordRoles.Preposition))
                return false;
            capitals += tokens[i].IsCapital ? 1 : 0;
        }
        var last = tokens.Text[tokens[quotation.To - 1].Start];
        // "… did not lie": a title's last word has a capital.
        return !isOpen && words is > 0 and <= MaxWords && (capitals > 1 || words == 1 && last != ',') && last switch
        {
            // American custom puts the sentence's full stop inside: They sang “Down by the Harbour Wall.”
            '.' => capitals > 2 && !quotation.OpensParagraph && IsLedUpTo(tokens, quotation.From - 2),
            ',' => !IsSpeech(tokens, quotation),
            '!' or '?' => false,
            _ => true,
        };
    }

    // They sang | “…”, says her new paper, | “…”; but not "she told the paper, | “…”".
    private static bool IsLedUpTo(TokenList tokens, int before)
    {
        if (!tokens.IsMark(before, ','))
            return tokens[before].Kind == TokenKind.Word && (!tokens[before].Any(WordRoles.Verb) || tokens[before].Any(WordRoles.WeakVerb));
        var noun = before - 1;
        return noun > 1 && tokens[noun].Kind == TokenKind.Word && !tokens[noun].IsCapital && !tokens[noun].Any(WordRoles.Function | WordRoles.Verb | WordRoles.Day) && !tokens[noun - 1].Any(WordRoles.Verb) && !tokens[noun - 2].Any(WordRoles.Verb);
    }

    // “Save Our Pier,” Lee said. “Save Our Pier,” said Lee. But: the writer of “Down by the Harbour,” said …
    private static bool IsSpeech(TokenList tokens, Quotation quotation)
    {
        var behind = quotation.Next;
        if (!quotation.OpensParagraph && tokens[quotation.From - 2].Kind == TokenKind.Word && !tokens[quotation.From - 2].Any(WordRoles.Verb))
            return false;
        for (var i = behind; i < behind + MaxSpeaker && i < tokens.Count && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Any(WordRoles.Verb) && !tokens[i].Any(WordRoles.WeakVerb | WordRoles.Participle) && !tokens[i].IsCapital)
                return i == behind || tokens[behind].IsCapital || tokens[behind].Any(WordRoles.He | WordRoles.She);
        }
        return false;
    }
}
