using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who is meant by an age or a size: "the 41-year-old said", "said the 6-foot-2 goalkeeper".</summary>
internal sealed class Descriptions(TokenList tokens, NamedEntities entities)
{
    private const int MaxPhrase = 10;
    private const int MaxBack = 400;

    /// <summary>The one person whom this paragraph names, or the one before it; null where the words are no description or several are named.</summary>
    /// <param name="from">The first token that may begin the description.</param>
    /// <param name="to">The token after its last.</param>
    internal NamedEntity? Find(int from, int to)
    {
        for (var i = Math.Max(from, to - MaxPhrase); i < to; i++)
        {
            if (IsDescription(i))
                return Only(i) is { } only && !(tokens.Lexicon.Language == "de" && only.Gender == (tokens.Chars(i)[^1] == 'r' ? -1 : 1)) ? only : null;
        }
        return null;
    }

    /// <summary>Whether a description begins at a token.</summary>
    internal bool IsDescription(int at) => at + 3 < tokens.Count && tokens.Chars(at) is "the" or "The" or "der" or "Der" or "die" or "Die" && tokens[at + 1].Kind == TokenKind.Number && tokens.IsMark(at + 2, '-') && tokens[at + 3].Kind == TokenKind.Word && IsMeasure(tokens.Chars(at + 3));

    private static bool IsMeasure(ReadOnlySpan<char> word) => word is "year-old" or "jährige" or "Jährige" or "jähriger" || word.StartsWith("foot-", StringComparison.Ordinal);

    private NamedEntity? Only(int before)
    {
        NamedEntity? only = null;
        var breaks = 0;
        for (var i = before - 1; i >= 0 && before - i < MaxBack; i--)
        {
            if (tokens[i].Kind == TokenKind.Break && (++breaks > 1 || only is not null))
                break;
            if (tokens[i].Any(TokenShape.Quoted | TokenShape.Headline) || entities.At(i) is not { Entity.IsPerson: true } mention || mention.From != i)
                continue;
            if (only is not null && only != mention.Entity)
                return null;
            only = mention.Entity;
        }
        return only;
    }
}
