using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells the quoted title of a book, a film, a programme from speech: "Face to Face", "A Song for the Road".</summary>
internal static class WorkTitles
{
    private const int MaxWords = 10;
    private const int MaxSmallWord = 3;

    /// <summary>Whether all its words but small ones have capitals. Where every noun has one, nothing tells.</summary>
    internal static bool IsWork(TokenList tokens, Quotation quotation)
    {
        var (words, capitals) = (0, 0);
        if (!quotation.IsClosed || tokens.Lexicon.NounsHaveCapitals || !tokens[quotation.From].IsCapital)
            return false;
        for (var i = quotation.From; i < quotation.To; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (tokens[i].End - tokens[i].Start <= MaxSmallWord && !tokens[i].IsCapital)
                continue;
            if (!tokens[i].IsCapital && !tokens[i].Any(WordRoles.Preposition))
                return false;
            capitals += tokens[i].IsCapital ? 1 : 0;
        }
        var last = tokens.Text[tokens[quotation.To - 1].Start];
        return words is > 0 and <= MaxWords && (capitals > 1 || words == 1 && last != ',') && last switch
        {
            // American custom puts the sentence's full stop inside: They sang “Down by the Harbour Wall.”
            '.' => capitals > 2 && !quotation.OpensParagraph && tokens[quotation.From - 2].Kind == TokenKind.Word && (!tokens.Has(quotation.From - 2, WordRoles.Verb) || tokens.Has(quotation.From - 2, WordRoles.WeakVerb)),
            '!' or '?' => false,
            _ => true,
        };
    }
}
