namespace NewsPipeline.Extractor.Entities;

/// <summary>A text with its tokens: read once, used for names and for speech.</summary>
internal sealed class TokenList(string text, Lexicon lexicon, List<Token> tokens)
{
    internal string Text { get; } = text;

    internal Lexicon Lexicon { get; } = lexicon;

    private const int FewWords = 60;

    // One in twenty: lists and tables have more, texts of other languages less.
    private const int MinSmallWords = 20;

    private readonly Token[] _tokens = [.. tokens];

    // Hashes of the words in lower case; made when first asked for.
    private HashSet<int>? _ordinary;

    internal int Count => _tokens.Length;

    internal Span<Token> Span => _tokens;

    internal ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The characters of one token.</summary>
    internal ReadOnlySpan<char> Chars(int index) => Text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>Whether a token is this mark.</summary>
    internal bool IsMark(int index, char mark) => index >= 0 && index < _tokens.Length && this[index].Kind == TokenKind.Mark && Text[this[index].Start] == mark;

    /// <summary>Whether a token is a word with one of the roles.</summary>
    internal bool Has(int index, WordRoles roles) => index >= 0 && index < _tokens.Length && this[index].Any(roles);

    /// <summary>Whether the text has the word in lower case, too, so that it is hardly a name by itself.</summary>
    internal bool IsOrdinary(int index)
    {
        if (_ordinary is null)
        {
            _ordinary = new HashSet<int>(_tokens.Length);
            for (var i = 0; i < _tokens.Length; i++)
            {
                if (this[i].Kind == TokenKind.Word && !this[i].IsCapital)
                    _ordinary.Add(string.GetHashCode(Chars(i), StringComparison.OrdinalIgnoreCase));
            }
        }
        return _ordinary.Contains(string.GetHashCode(Chars(index), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it reads as a text of its language at all: a page may claim one that it is not written in. Small words make up a third of any prose.</summary>
    internal bool IsInLanguage()
    {
        if (!Lexicon.HasWords)
            return true;
        var (words, small) = (0, 0);
        foreach (ref readonly var token in _tokens.AsSpan())
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            small += token.Any(WordRoles.Function) ? 1 : 0;
        }
        return words < FewWords || small * MinSmallWords >= words;
    }

    /// <summary>The words from one token to another, marks between them left out: "[Vladimir] Putin" is "Vladimir Putin".</summary>
    internal string Words(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (this[i].Kind == TokenKind.Mark && Text[this[i].Start] is '[' or ']')
                return string.Join(' ', Enumerable.Range(from, to - from).Where(n => this[n].Kind != TokenKind.Mark).Select(n => Chars(n).ToString()));
        }
        return Text[this[from].Start..this[to - 1].End];
    }

    /// <summary>The first token that ends after a position.</summary>
    internal int IndexAt(int position)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
