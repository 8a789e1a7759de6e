using System.Buffers;
using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Pairs the quotation marks of a text, paragraph by paragraph, and marks what stands between them.</summary>
internal sealed class QuotationScanner
{
    private static readonly SearchValues<char> Doubles = SearchValues.Create("\"“”„«»＂");

    private readonly TokenList _tokens;
    private readonly bool _hasDoubles;
    private readonly List<Quotation> _found = [];

    private QuotationScanner(TokenList tokens)
    {
        _tokens = tokens;
        // Single marks count only where the text has no double ones: else they are quotations within quotations, or apostrophes.
        _hasDoubles = tokens.Text.AsSpan().IndexOfAny(Doubles) >= 0;
    }

    /// <summary>The quotations in document order.</summary>
    internal static List<Quotation> Find(TokenList tokens)
    {
        var scanner = new QuotationScanner(tokens);
        for (var from = 0; from < tokens.Count;)
        {
            var to = from;
            while (tokens[to].Kind != TokenKind.Break)
                to++;
            scanner.Paragraph(from, to);
            from = to + 1;
        }
        foreach (var quotation in scanner._found)
            scanner.MarkInside(quotation);
        return scanner._found;
    }

    private void Paragraph(int from, int to)
    {
        var open = -1;
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mark || !QuoteMarks.IsQuote(Char(i)))
                continue;
            if (open < 0)
            {
                open = CanOpen(i) ? i : -1;
            }
            else if (Closes(open, i, to))
            {
                Take(open, i, from, isClosed: true);
                open = -1;
            }
        }
        // A straight mark in the middle without its pair is an inch or an error.
        if (open >= 0 && (open == from || Char(open) is not ('"' or '\'' or '‘' or '＂')))
            Take(open, to, from, isClosed: false);
    }

    private void Take(int open, int close, int from, bool isClosed)
    {
        if (close <= open + 1)
            return;
        var continues = open == from && _found.Count > 0 && _found[^1] is { IsClosed: false } before && before.To == from - 1;
        _found.Add(new Quotation(open + 1, close, open == from, isClosed, continues));
    }

    private bool CanOpen(int at)
    {
        var (before, after) = Around(at);
        var isFree = char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '¿' or '¡' or '>' || QuoteMarks.IsQuote(before);
        return Char(at) switch
        {
            '“' or '„' or '‟' => !char.IsWhiteSpace(after),
            '«' => isFree || !char.IsWhiteSpace(after) && !char.IsPunctuation(after),
            '»' or '”' => isFree && !char.IsWhiteSpace(after),
            '"' or '＂' => isFree && !char.IsWhiteSpace(after),
            '‘' or '\'' => !_hasDoubles && isFree && (char.IsLetterOrDigit(after) || after == '['),
            _ => false,
        };
    }

    private bool Closes(int open, int at, int to)
    {
        var c = Char(at);
        var (before, after) = Around(at);
        switch (Char(open))
        {
            case '“':
                return c is '”' || c is '"' && !char.IsWhiteSpace(before) || c is '“' && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
            case '„' or '‟':
                return c is '“' or '”' || c is '"' && !char.IsWhiteSpace(before);
            case '«':
                return c is '»';
            case '»':
                return c is '«';
            case '”':
                return c is '”' or '"';
            case '"' or '＂':
                return c is '"' or '＂' or '”' && !(char.IsWhiteSpace(before) && char.IsLetterOrDigit(after));
            default:
                return c is '’' or '\'' && !char.IsLetterOrDigit(after) && !char.IsWhiteSpace(before) && !IsPlural(at, to);
        }
    }

    // "the workers’ rights": an apostrophe, where another mark can close later.
    private bool IsPlural(int at, int to)
    {
        var (before, after) = Around(at);
        if (before != 's' || after != ' ' || at + 1 >= to || _tokens[at + 1].Kind != TokenKind.Word || _tokens[at + 1].IsCapital)
            return false;
        for (var i = at + 1; i < to; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && Char(i) is '’' or '\'' && !char.IsLetterOrDigit(Around(i).After))
                return true;
        }
        return false;
    }

    private void MarkInside(Quotation quotation)
    {
        var isWork = IsWork(quotation);
        for (var i = quotation.From; i < quotation.To; i++)
        {
            ref var token = ref _tokens.Span[i];
            token.Shape |= isWork ? TokenShape.Quoted | TokenShape.Work : TokenShape.Quoted;
        }
    }

    // "Face to Face", "A Song for the Road": the title of a book, a film, a programme.
    private bool IsWork(Quotation quotation)
    {
        var (words, capitals) = (0, 0);
        if (!quotation.IsClosed || _tokens.Lexicon.NounsHaveCapitals || !_tokens[quotation.From].IsCapital)
            return false;
        for (var i = quotation.From; i < quotation.To; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (_tokens[i].End - _tokens[i].Start < 4 && !_tokens[i].IsCapital)
                continue;
            if (!_tokens[i].IsCapital && !_tokens[i].Any(WordRoles.Preposition))
                return false;
            capitals += _tokens[i].IsCapital ? 1 : 0;
        }
        return words is > 0 and <= 10 && (capitals > 1 || words == 1 && Char(quotation.To - 1) != ',') && Char(quotation.To - 1) is not ('.' or '!' or '?');
    }

    private char Char(int token) => _tokens.Text[_tokens[token].Start];

    private (char Before, char After) Around(int token)
    {
        var at = _tokens[token].Start;
        return (at > 0 ? _tokens.Text[at - 1] : ' ', at + 1 < _tokens.Text.Length ? _tokens.Text[at + 1] : ' ');
    }
}
