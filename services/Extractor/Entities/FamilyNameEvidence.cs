using System.Runtime.InteropServices;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Sums what all mentions of a name tell whose family name is an ordinary word: "Ilmari Boats" twice, "Boats said", "threw Boats out".</summary>
internal sealed class FamilyNameEvidence
{
    private const WordRoles Ordinary = WordRoles.Common | WordRoles.Complement | WordRoles.Title | WordRoles.Demonym;

    // What an article makes a thing once is none at all.
    private const int Never = -100;

    private readonly TokenList _tokens;
    private readonly Dictionary<string, (int Weight, int Again)> _inFull = [];
    private readonly Dictionary<string, int> _alone = [];

    /// <summary>Reads the text.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="names">The names that could be such a person's.</param>
    internal FamilyNameEvidence(TokenList tokens, IEnumerable<NameMention> names)
    {
        _tokens = tokens;
        foreach (var name in names)
        {
            var last = name.To - 1;
            if (tokens[name.From].Any(WordRoles.WeakGiven) || tokens[last].Any(WordRoles.Group) || tokens[name.From].Any(TokenShape.Headline) || !tokens[last].Any(Ordinary) && !tokens.IsOrdinary(last))
                continue;
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_inFull, tokens.Words(name.From, name.To), out var isKnown);
            told = (Math.Max(told.Weight, PersonEvidence.Weigh(tokens, name)), isKnown ? 1 : 0);
            // Where the text has the word itself, too, more is needed.
            _alone.TryAdd(tokens.Chars(last).ToString(), tokens.IsOrdinary(last) ? -1 : 0);
        }
        if (_alone.Count > 0)
            ReadAlone();
    }

    /// <summary>How much speaks for a person.</summary>
    internal int Of(NameMention name) => _inFull.TryGetValue(_tokens.Words(name.From, name.To), out var told) ? told.Weight + told.Again + _alone.GetValueOrDefault(_tokens.Chars(name.To - 1).ToString()) : 0;

    private void ReadAlone()
    {
        var found = new Dictionary<string, int>();
        var families = _alone.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i + 1 < _tokens.Count; i++)
        {
            if (!_tokens[i].IsCapital || _tokens[i].Kind != TokenKind.Word || _tokens[i].Any(TokenShape.Upper | TokenShape.Headline) || IsCapital(i - 1) || IsCapital(i + 1) || !families.ContainsKey(_tokens.Chars(i)))
                continue;
            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(found, _tokens.Chars(i).ToString(), out _);
            weight = IsThing(i) ? Never : weight == Never ? Never : Math.Min(PersonEvidence.Enough, weight + Weigh(i));
        }
        foreach (var (family, weight) in found)
            _alone[family] += weight;
    }

    // "fire Boats" 1, "Boats's", "Boats said" 2; a capital at the beginning of a sentence tells nothing else.
    private int Weigh(int at)
    {
        var says = _tokens.Has(at + 1, WordRoles.Verb | WordRoles.Human) && !_tokens.Has(at + 1, WordRoles.WeakVerb | WordRoles.Participle) && !_tokens[at].IsPossessive;
        return _tokens[at].IsSentenceStart ? says ? 1 : 0 : says || _tokens[at].IsPossessive ? PersonEvidence.Enough : 1;
    }

    private bool IsThing(int at) => _tokens.Chars(at - 1) is "the" or "The" or "a" or "A" or "an" or "An";

    private bool IsCapital(int at) => _tokens[at].IsCapital && _tokens[at].Kind == TokenKind.Word && !_tokens[at].Any(WordRoles.Function);
}
