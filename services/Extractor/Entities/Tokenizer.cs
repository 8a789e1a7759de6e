using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Cuts a text into words, numbers and marks in one pass, each word with its roles.</summary>
internal sealed class Tokenizer
{
    // A book's worth of text: what stands behind it is not read for names and speech.
    private const int MaxCharacters = 200_000;

    private const int MaxParticle = 3;

    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly List<Token> _tokens;
    private bool _sentenceStart = true;

    private Tokenizer(string text, Lexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = new List<Token>(text.Length / 5 + 8);
    }

    /// <summary>The tokens of the main text, with a break after every paragraph.</summary>
    internal static TokenList Read(MainText main, Lexicon lexicon)
    {
        var tokenizer = new Tokenizer(main.Text, lexicon);
        var at = 0;
        foreach (var block in main.Blocks)
        {
            var end = at + block.Text.Length;
            tokenizer.Paragraph(at, end <= MaxCharacters ? end : tokenizer.SpaceBefore(MaxCharacters, at), block.Kind is BlockKinds.Heading);
            at = end + 2;
            if (at >= MaxCharacters)
                break;
        }
        return new TokenList(main.Text, lexicon, tokenizer._tokens);
    }

    // Where a paragraph that goes beyond the limit is cut, between two words.
    private int SpaceBefore(int limit, int from)
    {
        var at = limit;
        while (at > from && !char.IsWhiteSpace(_text[at]))
            at--;
        return at;
    }

    private void Paragraph(int from, int to, bool isHeading)
    {
        var first = _tokens.Count;
        _sentenceStart = true;
        for (var i = from; i < to;)
        {
            var c = _text[i];
            if (c == '\n')
            {
                EndParagraph(first, i, isHeading);
                first = _tokens.Count;
                i++;
            }
            else if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                i = Word(i, to);
            }
            else if (char.IsDigit(c))
            {
                i = Number(i, to);
            }
            else
            {
                Mark(i, c);
                i++;
            }
        }
        EndParagraph(first, to, isHeading);
    }

    private int Word(int from, int to)
    {
        var end = WordBounds.End(_text, from, to, _lexicon.Elides);
        var shape = Shape(from, end);
        var next = end;
        if (end - from == 1 && (shape & TokenShape.Capital) != TokenShape.None && end < to && _text[end] == '.' && EndsAbbreviation())
        {
            end = next = end + 1;
            shape = TokenShape.None;
        }
        else if (end - from == 1 && (shape & TokenShape.Capital) != TokenShape.None && end < to && _text[end] == '.')
        {
            // "J. Smith", "P.J. Smith" or the first letter of "U.S."
            end = next = WordBounds.DottedEnd(_text, from, to);
            shape |= end - from == 2 || IsTwoInitials(from, end) ? TokenShape.Initial : TokenShape.Upper;
        }
        else if (end < to && _text[end] == '.' && (WordBounds.IsSuffix(_text, from, end, to) || end - from <= 5 && _lexicon.RolesOf(_text.AsSpan(from, end - from + 1)) != WordRoles.None))
        {
            end = next = end + 1;
        }
        if (end + 1 < to && WordBounds.IsApostrophe(_text[end]) && _text[end + 1] is 's' or 'S' && (end + 2 >= to || !char.IsLetterOrDigit(_text[end + 2])))
        {
            shape |= TokenShape.Possessive;
            next = end + 2;
        }
        else if (end + 1 < to && WordBounds.IsApostrophe(_text[end]) && _text[end - 1] == 's' && (shape & TokenShape.Capital) != TokenShape.None && _text[end + 1] == ' ' && _text[end] == '\'')
        {
            shape |= TokenShape.Possessive;
        }
        Add(from, end, TokenKind.Word, shape);
        return next;
    }

    private bool IsTwoInitials(int from, int end) => end - from == 4 && _lexicon.Language == "en" && _lexicon.RolesOf(_text.AsSpan(from, 4)) == WordRoles.None && !Gazetteer.Has(_text.AsSpan(from, 4));

    // "z. | B.": no initial of a name.
    private bool EndsAbbreviation() => _tokens.Count > 1 && _tokens[^1].Kind == TokenKind.Mark && _text[_tokens[^1].Start] == '.' && _tokens[^2] is { Kind: TokenKind.Word, IsCapital: false } word && word.End - word.Start == 1;

    private int Number(int from, int to)
    {
        var i = from + 1;
        while (i < to && (char.IsLetterOrDigit(_text[i]) || _text[i] is '.' or ',' && i + 1 < to && char.IsDigit(_text[i + 1])))
            i++;
        Add(from, i, TokenKind.Number, char.IsUpper(_text[i - 1]) ? TokenShape.Capital : TokenShape.None);
        return i;
    }

    private void Mark(int at, char c)
    {
        _tokens.Add(new Token { Start = at, End = at + 1, Kind = TokenKind.Mark });
        if (c is '.' or '!' or '?' or '…' or ':' or '•' or '|' || QuoteMarks.IsQuote(c))
            _sentenceStart |= c is not ('\'' or '’');
    }

    private void Add(int from, int end, TokenKind kind, TokenShape shape)
    {
        if (_sentenceStart)
            shape |= TokenShape.SentenceStart;
        _sentenceStart = false;
        _tokens.Add(new Token { Start = from, End = end, Kind = kind, Shape = shape, Roles = kind == TokenKind.Word ? _lexicon.RolesOf(_text.AsSpan(from, end - from)) : WordRoles.None });
    }

    private TokenShape Shape(int from, int end)
    {
        if (!char.IsUpper(_text[from]))
            return HasJoinedParticle(from, end) ? TokenShape.Capital : TokenShape.None;
        var letters = 0;
        for (var i = from; i < end; i++)
        {
            if (char.IsLower(_text[i]))
                return TokenShape.Capital;
            letters += char.IsLetter(_text[i]) ? 1 : 0;
        }
        return letters > 1 ? TokenShape.Capital | TokenShape.Upper : TokenShape.Capital;
    }

    // "al-Orlani" is a name as "Orlani" is; "pre-Roman" is not.
    private bool HasJoinedParticle(int from, int end)
    {
        var hyphen = _text.AsSpan(from, Math.Min(end - from, MaxParticle + 1)).IndexOf('-');
        if (hyphen < 2 || from + hyphen + 1 >= end || !char.IsUpper(_text[from + hyphen + 1]))
            return false;
        var particle = _text.AsSpan(from, hyphen);
        return (_lexicon.RolesOf(particle) & WordRoles.Particle) != WordRoles.None || particle is "ul" or "ud" or "ad" or "an" or "ar" or "as" or "ash" or "at" or "az";
    }

    private void EndParagraph(int first, int at, bool isHeading)
    {
        if (_tokens.Count > first && (isHeading || HasCapitalsThroughout(first)))
        {
            foreach (ref var token in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens)[first..])
                token.Shape |= TokenShape.Headline;
        }
        _tokens.Add(new Token { Start = at, End = at, Kind = TokenKind.Break });
        _sentenceStart = true;
    }

    private bool HasCapitalsThroughout(int first)
    {
        var (words, capitals, upper) = (0, 0, 0);
        foreach (ref readonly var token in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens)[first..])
        {
            if (token.Kind != TokenKind.Word || token.End - token.Start < 4 && !token.Any(TokenShape.Upper))
                continue;
            words++;
            capitals += token.IsCapital ? 1 : 0;
            upper += token.Any(TokenShape.Upper) ? 1 : 0;
        }
        // A sentence ends in a full stop; a headline does not.
        var ends = _tokens[^1].Kind == TokenKind.Mark && _text[_tokens[^1].Start] == '.';
        return words > 3 && (upper * 10 > words * 7 || !ends && !_lexicon.NounsHaveCapitals && capitals * 10 > words * 7);
    }
}
