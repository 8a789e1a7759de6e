namespace NewsPipeline.Extractor.Entities;

/// <summary>Reads what the text says of its acronyms: "European Space Centre (ESC)".</summary>
internal static class Acronyms
{
    private const int MaxLength = 8;

    /// <summary>The token of the acronym that stands in brackets after the tokens [from, to) and stands for them; -1 where there is none.</summary>
    internal static int After(TokenList tokens, int from, int to)
    {
        var at = to + 1;
        if (!tokens.IsMark(to, '(') || at + 1 >= tokens.Count || !tokens[at].Any(TokenShape.Upper) || !(tokens.IsMark(at + 1, ')') || tokens.IsMark(at + 1, ',') || tokens.IsMark(at + 1, ';')))
            return -1;
        return StandsFor(tokens, at, from, to) ? at : -1;
    }

    /// <summary>Whether the capitals that begin the words of a name are these letters, no more and no less.</summary>
    internal static bool AreInitials(ReadOnlySpan<char> letters, string name)
    {
        var at = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || i > 0 && name[i - 1] is not (' ' or '-'))
                continue;
            if (at == letters.Length || letters[at] != name[i])
                return false;
            at++;
        }
        return at == letters.Length;
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
