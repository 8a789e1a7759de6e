using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Where sentences begin, and which quotations are sentences.</summary>
internal sealed class Sentences(TokenList tokens)
{
    private const int MaxSentence = 200;

    // What can stand right before speech without a comma or a colon: "he said “…”", "that “…”".
    private const WordRoles Leads = WordRoles.Verb | WordRoles.Preposition | WordRoles.Connector | WordRoles.Function | WordRoles.Auxiliary | WordRoles.Determiner | WordRoles.Pronoun | WordRoles.Who | WordRoles.Day;

    /// <summary>The first token of the sentence that a token stands in, no further back than its paragraph.</summary>
    internal int Start(int at, int paragraph)
    {
        for (var i = at; i > paragraph; i--)
        {
            if (at - i > MaxSentence)
                return i;
            if (tokens[i].Kind != TokenKind.Mark || tokens[i].Any(TokenShape.Quoted))
                continue;
            var c = tokens.Text[tokens[i].Start];
            // A closing mark after a full stop ends the sentence where a capital follows.
            if (c is '.' or '!' or '?' || QuoteMarks.IsQuote(c) && tokens[i - 1].Kind == TokenKind.Mark && tokens.Text[tokens[i - 1].Start] is '.' or '!' or '?' && i + 1 < tokens.Count && tokens[i + 1].IsCapital)
                return i + 1;
        }
        return paragraph;
    }

    /// <summary>How many words and numbers stand in a quotation.</summary>
    internal int Words(Quotation quotation)
    {
        var words = 0;
        for (var i = quotation.From; i < quotation.To; i++)
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }

    /// <summary>A word or two are speech only where they are a sentence of their own: "No," she said. He said: "Never."</summary>
    internal bool IsSpeech(Quotation quotation)
    {
        var before = quotation.From - 2;
        var isApart = quotation.OpensParagraph || before >= 0 && tokens[before].Kind == TokenKind.Mark;
        return isApart && tokens[quotation.From].IsCapital && IsSentence(quotation);
    }

    /// <summary>Whether it stands for the name of something amid a sentence: the song “A Song for You”, die Aktion „Rettet das Boot“.</summary>
    internal bool IsTitle(Quotation quotation)
    {
        var before = quotation.From - 2;
        return before >= 0 && quotation.IsClosed && tokens[before].Kind == TokenKind.Word && tokens[quotation.From].IsCapital && !tokens.Has(before, Leads)
            && (tokens.Lexicon.NounsHaveCapitals ? tokens[before].IsCapital : !tokens[before].IsCapital)
            && tokens.Text[tokens[quotation.To - 1].Start] is not ('.' or '!' or '?' or ',' or '…');
    }

    /// <summary>Whether it is what a sign or a title says: the slogan “We want our pier back”, signs that read “Save the pier”.</summary>
    internal bool IsLabel(Quotation quotation)
    {
        var before = quotation.From - 2;
        if (tokens.IsMark(before, ':') || tokens.IsMark(before, ','))
            before--;
        if (tokens.Lexicon.Language != "en")
            return tokens.Has(before, WordRoles.Label);
        while (before > 0 && tokens.Chars(before) is "reading" or "read" or "saying" or "that" or "which" or "like" or "such" or "as")
            before--;
        return tokens.Has(before, WordRoles.Label);
    }

    /// <summary>Whether a quotation that nobody is said to say is a sentence of its own, full stop and all.</summary>
    internal bool IsSentenceAlone(Quotation quotation) =>
        IsSentence(quotation) && (tokens.Lexicon.StopsBehindMarks || !quotation.IsClosed || tokens[quotation.To - 1].Kind == TokenKind.Mark || tokens.Lexicon.NounsHaveCapitals && tokens.IsMark(quotation.Next, ','));

    /// <summary>Whether a quotation begins and ends as a sentence does.</summary>
    internal bool IsSentence(Quotation quotation)
    {
        var first = quotation.From;
        while (first < quotation.To && tokens[first].Kind == TokenKind.Mark)
            first++;
        if (first == quotation.To || !tokens[first].IsCapital && tokens[first].Kind != TokenKind.Number)
            return false;
        var last = quotation.To - 1;
        while (last > first && tokens[last].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[last].Start]))
            last--;
        var end = tokens.Text[tokens[last].Start];
        var after = quotation.IsClosed && quotation.Next < tokens.Count && tokens[quotation.Next].Kind == TokenKind.Mark ? tokens.Text[tokens[quotation.Next].Start] : ' ';
        return end is '.' or '!' or '?' or ',' or '…' || !quotation.IsClosed || after is '.' or ',';
    }
}
