using System.Buffers;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>The words of <c>page-kinds.txt</c>: by what such pages name themselves.</summary>
internal sealed class KindPhrases
{
    private static readonly Dictionary<(PageKind Kind, string Where), KindPhrases> All = Read();
    private static readonly SearchValues<char> TitleBreaks = SearchValues.Create("|·—–»«•:!?.…");

    private readonly string[] phrases;
    private readonly SearchValues<string> search;

    private KindPhrases(string[] phrases)
    {
        this.phrases = phrases;
        search = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The phrases of a kind for titles: a part of the title.</summary>
    public static KindPhrases Title(PageKind kind) => All[(kind, "title")];

    /// <summary>The words of a kind that its text is full of.</summary>
    public static KindPhrases Words(PageKind kind) => All[(kind, "words")];

    /// <summary>What stands in the mark-up of a kind.</summary>
    public static KindPhrases Source(PageKind kind) => All[(kind, "source")];

    /// <summary>Whether a phrase stands somewhere in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(search);

    /// <summary>Whether a part of a title, as its marks divide it, begins with a phrase; the phrase may be the whole of it.</summary>
    public bool Name(string title)
    {
        var rest = title.AsSpan();
        while (rest.Length > 0)
        {
            if (Starts(rest))
                return true;
            var next = NextPart(rest);
            if (next < 0)
                return false;
            rest = rest[next..].TrimStart();
        }
        return false;
    }

    private bool Starts(ReadOnlySpan<char> part)
    {
        part = part.TrimStart(" \"'“‘„([");
        foreach (var phrase in phrases)
        {
            if (part.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (part.Length == phrase.Length || !char.IsLetterOrDigit(part[phrase.Length]) || phrase[^1] > '\u3000'))
                return true;
        }
        return false;
    }

    // " - " divides; the hyphen of a word does not.
    private static int NextPart(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny(TitleBreaks);
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        if (mark < 0 && dash < 0)
            return -1;
        return dash >= 0 && (mark < 0 || dash < mark) ? dash + 3 : mark + 1;
    }

    private static Dictionary<(PageKind Kind, string Where), KindPhrases> Read()
    {
        var found = new Dictionary<(PageKind, string), List<string>>();
        foreach (var (name, where, phrases) in PhraseFile.Read("page-kinds.txt"))
        {
            var kind = name switch
            {
                "soft-404" => PageKind.Soft404,
                "consent-wall" => PageKind.ConsentWall,
                "bot-challenge" => PageKind.BotChallenge,
                "search-results" => PageKind.SearchResults,
                _ => throw new InvalidDataException($"page-kinds.txt: no kind {name}"),
            };
            if (!found.TryGetValue((kind, where), out var all))
                found.Add((kind, where), all = []);
            all.AddRange(phrases);
        }
        return found.ToDictionary(entry => entry.Key, entry => new KindPhrases([.. entry.Value]));
    }
}
