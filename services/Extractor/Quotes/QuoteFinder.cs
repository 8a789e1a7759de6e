using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds direct speech: who says what, split and continued quotations joined, scare quotes left out.</summary>
internal sealed class QuoteFinder
{
    private const int MinWords = 4;
    private const int MinSentence = 5;
    private const int MinAlone = 10;

    private readonly TokenList _tokens;
    private readonly List<Quotation> _quotations;
    private readonly Sentences _sentences;
    private readonly SplitSpeech _splits;
    private readonly Antecedents _antecedents;
    private readonly AttributionReader _reader;
    private readonly Incises _incises;
    private readonly ReportedSpeech _reported;
    private readonly ColonSpeech _colons;
    private readonly NamedEntities _entities;
    private readonly CodePoints _points;
    private readonly List<Speech> _speeches = [];

    // Who speaks at the end of the paragraph before; null where the text does not name them.
    private NamedEntity? _carried;

    // The token behind the last words of a sign or a title; -1 where there are none.
    private int _label = -1;

    private QuoteFinder(TokenList tokens, List<Quotation> quotations, NamedEntities entities, CodePoints points)
    {
        _tokens = tokens;
        _quotations = quotations;
        _sentences = new Sentences(tokens);
        _splits = new SplitSpeech(tokens, _sentences);
        _antecedents = new Antecedents(tokens, entities);
        var speakers = new Speakers(tokens, entities, _antecedents);
        _reader = new AttributionReader(tokens, entities, speakers, _antecedents);
        _incises = new Incises(tokens, speakers, _antecedents);
        _reported = new ReportedSpeech(tokens, _sentences, speakers, _antecedents);
        _colons = new ColonSpeech(tokens, entities);
        _entities = entities;
        _points = points;
    }

    /// <summary>The quotes in document order.</summary>
    internal static List<Quote> Find(TokenList tokens, List<Quotation> quotations, NamedEntities entities, CodePoints points)
    {
        if (!tokens.Lexicon.HasWords)
            return [];
        var finder = new QuoteFinder(tokens, quotations, entities, points);
        finder.Read();
        return finder._speeches.ConvertAll(finder.Write);
    }

    private void Read()
    {
        var paragraph = 0;
        var next = 0;
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (_tokens[at].Kind != TokenKind.Break)
                continue;
            var first = next;
            while (next < _quotations.Count && _quotations[next].From < at)
                ReadOne(_quotations[next++], paragraph);
            // Reported speech without marks leads up to a paragraph of quoted words.
            if (first == next)
                _carried = _reported.Find(paragraph, at);
            paragraph = at + 1;
        }
    }

    private void ReadOne(Quotation quotation, int paragraph)
    {
        if (_tokens[quotation.From].Any(TokenShape.Work | TokenShape.Headline))
            return;
        // The slogans “…” and “…”
        if (_sentences.IsLabel(quotation) && _reader.After(quotation) is not { Speaker: not null, IsAdjacent: true } || _label >= paragraph && quotation.From - 1 - _label is 1 or 2 && !_tokens.IsMark(quotation.From - 2, '.'))
        {
            _label = quotation.Next;
            return;
        }
        var last = _speeches.Count > 0 ? _speeches[^1] : null;
        if (quotation.Continues && last is not null && last.Parts[^1].To == paragraph - 1)
        {
            last.Parts.Add(quotation);
            Close(last, quotation);
            return;
        }
        if (_incises.Split(quotation) is { } split)
        {
            _antecedents.Note(split.Attribution.Verb, split.Attribution.Speaker);
            _carried = split.Attribution.Speaker;
            _speeches.Add(new Speech(split.First, split.Attribution.Speaker) { Verb = split.Attribution.Verb });
            _speeches[^1].Parts.Add(split.Second);
            return;
        }
        var sentence = _sentences.Start(quotation.From - 2, paragraph);
        if (last is not null && _splits.Joins(last, quotation) && _reader.After(quotation) is var again && !_splits.IsAnother(last, again))
        {
            last.Parts.Add(quotation);
            if (last.Speaker is { } spoke && NamesHimself(quotation, last.Verb, spoke))
                last.Speaker = null;
            if (again is { End: >= 0 })
                (last.End, last.Speaker) = (again.End, last.Speaker ?? again.Speaker);
            return;
        }
        var words = _sentences.Words(quotation);
        var attribution = Attribute(quotation, sentence, paragraph);
        if (attribution is { Speaker: { } meant } && NamesHimself(quotation, attribution.Verb, meant))
            attribution = attribution with { Speaker = null };
        if (attribution is not { IsAdjacent: true } && _sentences.IsTitle(quotation))
            return;
        if (attribution is not null)
        {
            _antecedents.Note(attribution.Verb, attribution.Speaker);
            _carried = attribution.Speaker;
        }
        if (attribution is not null && (words >= MinWords || attribution.IsAdjacent && _sentences.IsSpeech(quotation)))
        {
            _speeches.Add(new Speech(quotation, attribution.Speaker) { Verb = attribution.Verb, End = attribution.End });
            return;
        }
        var isSentence = _sentences.IsSentenceAlone(quotation) && words >= MinSentence;
        if (!isSentence && words < MinAlone || !quotation.IsClosed && !quotation.OpensParagraph)
            return;
        var carried = isSentence ? Carried(quotation, paragraph, last) : null;
        _speeches.Add(new Speech(quotation, carried is not null && SelfNaming.Is(_tokens, _entities, quotation, carried) ? null : carried));
    }

    private bool NamesHimself(Quotation quotation, int verb, NamedEntity speaker) => SelfNaming.Is(_tokens, _entities, quotation, speaker) && !SelfNaming.IsNamed(_tokens, _entities, verb, speaker);

    // “…¶“…,” Ann Lee said: the last paragraph tells whose the whole quotation is, and knows better than what only leads up to the first.
    private void Close(Speech speech, Quotation last)
    {
        if (_reader.After(last) is not { } end)
            return;
        if (speech.Verb < 0)
            (speech.Verb, speech.Speaker) = (end.Verb, end.Speaker ?? (_splits.IsAnother(speech, end) ? null : speech.Speaker));
        else
            speech.Speaker ??= end.Speaker;
        speech.End = Math.Max(speech.End, end.End);
        _antecedents.Note(end.Verb, speech.Speaker);
        _carried = speech.Speaker;
    }

    private Attribution? Attribute(Quotation quotation, int sentence, int paragraph)
    {
        var after = _reader.After(quotation);
        if (after is { Speaker: not null })
            return after;
        var before = _reader.Before(quotation, sentence);
        // Ann Lee said it was hard. Adding that “…”, she left.
        if (before is { Speaker: null } && before.Verb == sentence && sentence > paragraph && _tokens.Has(sentence, WordRoles.Participle))
            before = before with { Speaker = _reported.Find(_sentences.Start(sentence - 2, paragraph), sentence - 1) };
        // Ann Lee took a jab at one hater: “…”
        if (before is null && after is null && !quotation.OpensParagraph && _tokens.IsMark(quotation.From - 2, ':') && _sentences.IsSentence(quotation) && _sentences.Words(quotation) >= MinSentence)
            before = _colons.Before(quotation, sentence);
        return before is not null && (before.Speaker is not null || after is null) ? before : after;
    }

    // A quoted paragraph goes on with who spoke before, and so does a quoted sentence after another.
    private NamedEntity? Carried(Quotation quotation, int paragraph, Speech? last)
    {
        if (!quotation.OpensParagraph)
            return _reported.Before(quotation, paragraph) ?? (last is not null && last.Parts[^1].From > paragraph ? last.Speaker : null);
        // "Ann Lee said:" leads up to what stands alone in the next paragraph, whatever follows it.
        if (quotation.IsClosed && _tokens[quotation.Next].Kind != TokenKind.Break && !(paragraph > 1 && _tokens.IsMark(paragraph - 2, ':')))
            return null;
        return _carried;
    }

    private Quote Write(Speech speech)
    {
        var parts = speech.Parts.ConvertAll(part => new TextSpan(_points.At(_tokens[part.From].Start), _points.At(_tokens[part.To - 1].End)));
        return new Quote
        {
            Speaker = speech.Speaker?.Name,
            Verb = speech.Verb < 0 ? null : _tokens.Chars(speech.Verb).ToString(),
            Text = SpeechText.Of(_tokens, speech.Parts),
            Start = parts[0].Start,
            End = parts[^1].End,
            Parts = parts,
        };
    }
}
