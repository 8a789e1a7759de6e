namespace NewsPipeline.Extractor.Entities;

/// <summary>Long names with small words in them whose capitals stand in brackets behind them: "Norrvik Corporation for Lost Boats and Nets (NCLBN)".</summary>
internal static class WrittenOutNames
{
    private const int MinLength = 3;
    private const int MaxLength = 8;

    // No text has more; without a bound a page of brackets would be slow to read.
    private const int MaxNames = 100;

    /// <summary>Joins the pieces to one name where a word of it says that it is an organization's and the text goes on with the acronym.</summary>
    internal static void Join(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.Language != "en")
            return;
        var left = MaxNames;
        for (var i = 1; i + 1 < tokens.Count && left > 0; i++)
        {
            if (!tokens.IsMark(i - 1, '(') || !tokens.IsMark(i + 1, ')') || !tokens[i].Any(TokenShape.Upper) || tokens[i].End - tokens[i].Start is < MinLength or > MaxLength)
                continue;
            var from = DefinedAcronyms.Before(tokens, i - 2, tokens.Chars(i));
            if (from < 0 || !tokens[i - 2].IsCapital || tokens[from].Any(TokenShape.Headline) || !HasSmallWord(tokens, from, i - 1) || !IsOrganization(tokens, from, i - 1))
                continue;
            left--;
            if (Recurs(tokens, i))
                Join(mentions, from, i - 1);
        }
    }

    // Only where the pieces lie within it, and none is the whole already.
    private static void Join(List<NameMention> mentions, int from, int to)
    {
        var first = mentions.FindIndex(mention => mention.To > from);
        var last = first;
        while (last >= 0 && last < mentions.Count && mentions[last].From < to)
            last++;
        if (first < 0 || last == first || mentions[first].From < from || mentions[last - 1].To > to || mentions[first].From == from && mentions[first].To == to)
            return;
        mentions.RemoveRange(first, last - first);
        mentions.Insert(first, new NameMention(null, from, to, IsSure: false));
    }

    private static bool IsOrganization(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsCapital && tokens.Has(i, WordRoles.OrgCue | WordRoles.OrgHead))
                return true;
        }
        return false;
    }

    private static bool HasSmallWord(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].IsCapital)
                return true;
        }
        return false;
    }

    private static bool Recurs(TokenList tokens, int acronym)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i != acronym && tokens[i].Any(TokenShape.Upper) && tokens.Chars(i).SequenceEqual(tokens.Chars(acronym)))
                return true;
        }
        return false;
    }
}
