namespace NewsPipeline.Extractor.Entities;

/// <summary>Acronyms that the text itself writes out as something else than a list does: "Anglers for Progress (AFP)". They mean that.</summary>
internal static class DefinedAcronyms
{
    private const int MaxLength = 8;
    private const int MaxSmallWords = 3;
    private const int MinLoose = 3;
    private const int MinAlike = 4;

    /// <summary>Takes the list's names from such acronyms, and joins the words in front of the brackets to one name.</summary>
    internal static void Apply(TokenList tokens, List<NameMention> mentions)
    {
        if (tokens.Lexicon.Language != "en")
            return;
        Dictionary<string, bool>? asked = null;
        List<(int From, int To)>? wholes = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Type is not EntityTypes.Organization || mention.To - mention.From != 1 || !tokens[mention.From].Any(TokenShape.Upper) || (mention.Name ?? mention.Key) is not { } listed || !listed.Contains(' ', StringComparison.Ordinal))
                continue;
            var acronym = tokens.Chars(mention.From).ToString();
            if (!(asked ??= []).TryGetValue(acronym, out var isOther))
            {
                var whole = acronym.Length <= MaxLength ? Expansion(tokens, acronym, listed) : null;
                asked[acronym] = isOther = whole is not null;
                if (whole is { } words && tokens.IsMark(words.To, '('))
                    (wholes ??= []).Add(words);
            }
            if (isOther)
                mentions[i] = mention with { Type = null, Name = null, Key = null, IsSure = false };
        }
        foreach (var (from, to) in wholes ?? [])
        {
            mentions.RemoveAll(mention => mention.From < to && mention.To > from);
            var next = mentions.FindIndex(mention => mention.From >= to);
            mentions.Insert(next < 0 ? mentions.Count : next, new NameMention(null, from, to, IsSure: false));
        }
    }

    // The first words of the text that the acronym stands for, where they are not the list's.
    private static (int From, int To)? Expansion(TokenList tokens, string acronym, string listed)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!tokens[i].IsCapital || tokens[i].Kind != TokenKind.Word || tokens[i].Any(TokenShape.Headline))
                continue;
            // In brackets the words before may be small ones; elsewhere only a row of capitals counts.
            var (from, to) = (-1, i - 1);
            if (tokens.IsMark(i - 1, '(') && tokens.IsMark(i + 1, ')') && tokens.Chars(i).SequenceEqual(acronym))
                from = Before(tokens, i - 2, acronym);
            else if (acronym.Length >= MinLoose && tokens.Text[tokens[i].Start] == acronym[0] && Row(tokens, i, acronym) is var end and > 0)
                (from, to) = (i, end);
            if (from >= 0 && !IsAlike(tokens, from, to, listed))
                return (from, to);
        }
        return null;
    }

    /// <summary>Where the words begin whose first letters, read backwards, are the acronym; -1 where none do.</summary>
    internal static int Before(TokenList tokens, int last, ReadOnlySpan<char> acronym)
    {
        var (at, left) = (last, acronym.Length);
        for (var small = 0; at >= 0 && tokens[at].Kind == TokenKind.Word && small <= MaxSmallWords; at--)
        {
            if (char.ToUpperInvariant(tokens.Text[tokens[at].Start]) != acronym[left - 1])
            {
                if (tokens[at].IsCapital)
                    return -1;
                small++;
            }
            else if (--left == 0)
            {
                return tokens[at].IsCapital ? at : -1;
            }
        }
        return -1;
    }

    // Where a row of capitalised words ends whose first letters are the acronym; 0 where none begins here.
    private static int Row(TokenList tokens, int from, string acronym)
    {
        if (tokens[from - 1].IsCapital && tokens[from - 1].Kind == TokenKind.Word && !tokens[from - 1].Any(WordRoles.Function) && !tokens[from].IsSentenceStart)
            return 0;
        var read = 0;
        for (var at = from; at < tokens.Count && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (!tokens[at].IsCapital && tokens.Has(at, WordRoles.Connector))
                continue;
            if (!tokens[at].IsCapital || tokens[at].Any(TokenShape.Upper) || tokens.Text[tokens[at].Start] != acronym[read])
                return 0;
            if (++read == acronym.Length)
                return at + 1 < tokens.Count && tokens[at + 1].IsCapital && tokens[at + 1].Kind == TokenKind.Word ? 0 : at + 1;
        }
        return 0;
    }

    // The list's name, or another way to write it: a word of the two begins alike.
    private static bool IsAlike(TokenList tokens, int from, int to, string listed)
    {
        for (var i = from; i < to; i++)
        {
            var word = tokens.Chars(i);
            if (word.Length >= MinAlike && listed.AsSpan().Contains(word[..MinAlike], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
