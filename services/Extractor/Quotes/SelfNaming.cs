using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells whether a quotation speaks of or to its own speaker as nobody does of himself: "I thank Mr. Lee", "We heard you, Ann."</summary>
internal static class SelfNaming
{
    private const int MaxBeside = 4;

    /// <summary>Whether a quotation names somebody in full or with "Mr" and the like, or calls them by name at its beginning or at the end of a sentence.</summary>
    internal static bool Is(TokenList tokens, NamedEntities entities, Quotation quotation, NamedEntity speaker)
    {
        if (!speaker.IsPerson || tokens.Lexicon.Language != "en")
            return false;
        for (var i = quotation.From; i < quotation.To; i++)
        {
            if (!tokens[i].IsCapital || tokens[i].IsPossessive)
                continue;
            var isMeant = entities.At(i) is { } mention
                ? mention.Entity == speaker && (mention.To - mention.From == 1 && IsCalled(tokens, quotation, i) || mention.From == i && mention.To - i > 1 && !IsIntroduced(tokens, i) || IsPolite(tokens, mention.From, speaker))
                : IsPolite(tokens, i, speaker) && speaker.Name.AsSpan(speaker.Name.LastIndexOf(' ') + 1).SequenceEqual(tokens.Chars(i));
            if (isMeant && !IsNested(tokens, quotation, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether the speaker is named right beside the verb of saying, and not only meant by a pronoun.</summary>
    internal static bool IsNamed(TokenList tokens, NamedEntities entities, int verb, NamedEntity speaker)
    {
        for (var i = Math.Max(0, verb - MaxBeside); i < tokens.Count && i <= verb + MaxBeside; i++)
        {
            if (!tokens[i].Any(TokenShape.Quoted) && entities.At(i) is { } mention && mention.Entity == speaker)
                return true;
        }
        return false;
    }

    private static bool IsPolite(TokenList tokens, int at, NamedEntity speaker) => at > 0 && (tokens.Chars(at - 1) is "Mr" or "Mr." ? speaker.Gender >= 0 : speaker.Gender <= 0 && tokens.Chars(at - 1) is "Mrs" or "Mrs." or "Ms" or "Ms.");

    // "I am Ann Lee", "My name is Ann Lee", "Yours, Ann Lee"
    private static bool IsIntroduced(TokenList tokens, int at) => tokens.IsMark(at - 1, ',') || tokens.Chars(at - 1) is "am" or "I'm" or "I’m" or "is" or "as" or "like" or "I" or "me";

    // "Ann, we heard you", "We heard you, Ann."; not "Bob, Tom, Ann."
    private static bool IsCalled(TokenList tokens, Quotation quotation, int at)
    {
        if (at == quotation.From)
            return tokens.IsMark(at + 1, ',') && at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Word && !tokens[at + 2].IsCapital;
        return tokens.IsMark(at - 1, ',') && at > 1 && !tokens[at - 2].IsCapital && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Mark && tokens.Text[tokens[at + 1].Start] is '.' or '!' or '?';
    }

    // What somebody else said stands in marks of its own: “They told me, ‘Go, Ann.’”
    private static bool IsNested(TokenList tokens, Quotation quotation, int at)
    {
        for (var i = quotation.From; i < at; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[i].Start]))
                return true;
        }
        return false;
    }
}
