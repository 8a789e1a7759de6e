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
        if (Scan(from, from, to, nests: true) is var resume and >= 0)
            Scan(resume, from, to, nests: false);
    }

    // Where to go on without quotations in quotations, since the marks of these do not pair; else -1.
    private int Scan(int at, int from, int to, bool nests)
    {
        var (open, inner, held) = (-1, 0, -1);
        for (var i = at; i < to; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mark || !QuoteMarks.IsQuote(Char(i)))
                continue;
            if (open < 0)
            {
                (open, inner, held) = (CanOpen(i) ? i : -1, 0, -1);
            }
            else if (nests && Nests(open, i))
            {
                inner++;
            }
            else if (inner > 0 && Char(i) is '”' or '»')
            {
                inner--;
                held = held < 0 ? i : held;
            }
            else if (Closes(open, i, to))
            {
                var marks = IsDoubled(i, to) ? 2 : 1;
                Take(open, i, from, i + marks);
                i += marks - 1;
                open = -1;
            }
        }
        if (open >= 0 && held > open)
        {
            Take(open, held, from, held + 1);
            return held + 1;
        }
        // A straight mark in the middle without its pair is an inch or an error, but for one that the next paragraph repeats.
        if (open >= 0 && (open == from || Char(open) is not ('"' or '\'' or '‘' or '＂') || IsRepeated(open, to + 1)))
            Take(open, to, from, -1);
        return -1;
    }

    // "… the “Long Boats” of …", « … des « longs bateaux » … »
    private bool Nests(int open, int at) => (Char(open) is '"' or '＂' && Char(at) == '“' || Char(open) == '«' && Char(at) == '«') && CanOpen(at) && Around(at) is (' ' or '\u00A0' or '\u202F', _);

    // By custom each paragraph of a long quotation begins with the mark, and only the last one ends with it.
    private bool IsRepeated(int open, int next) => Char(open) is '"' or '＂' && _tokens.IsMark(next, Char(open)) && CanOpen(next);

    private void Take(int open, int close, int from, int next)
    {
        if (close <= open + 1)
            return;
        var continues = open == from && _found.Count > 0 && _found[^1] is { IsClosed: false } before && before.To == from - 1;
        _found.Add(new Quotation(open + 1, close, open == from, next >= 0, next, continues));
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
            // "last week,"We do …"": the space before it is missing.
            '"' or '＂' => isFree && !char.IsWhiteSpace(after) || before == ',' && char.IsUpper(after),
            '‘' or '\'' => !_hasDoubles && isFree && (char.IsLetterOrDigit(after) || after == '['),
            _ => false,
        };
    }

    // Wires write '' for a closing double mark.
    private bool IsDoubled(int at, int to) => Char(at) is '\'' or '’' && at + 1 < to && _tokens.IsMark(at + 1, Char(at)) && _tokens[at + 1].Start == _tokens[at].End && !char.IsLetterOrDigit(Around(at + 1).After);

    private bool Closes(int open, int at, int to)
    {
        var c = Char(at);
        var (before, after) = Around(at);
        if (Char(open) is '“' or '"' or '＂' && IsDoubled(at, to) && !char.IsWhiteSpace(before))
            return true;
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
        var isWork = WorkTitles.IsWork(_tokens, quotation);
        for (var i = quotation.From; i < quotation.To; i++)
        {
            ref var token = ref _tokens.Span[i];
            token.Shape |= isWork ? TokenShape.Quoted | TokenShape.Work : TokenShape.Quoted;
        }
    }

    private char Char(int token) => _tokens.Text[_tokens[token].Start];

    private (char Before, char After) Around(int token)
    {
        var at = _tokens[token].Start;
        return (at > 0 ? _tokens.Text[at - 1] : ' ', at + 1 < _tokens.Text.Length ? _tokens.Text[at + 1] : ' ');
    }
}
