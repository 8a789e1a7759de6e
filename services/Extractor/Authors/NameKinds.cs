using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Entities;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Sorts the names of a list into persons and others: agencies, desks, firms, the site and its branches.</summary>
internal sealed class NameKinds(PageEvidence page, SiteNames sites)
{
    private const int MaxNames = 50;
    private const int MaxSite = 100;
    private const char BeyondLatin = '\u0250';

    // Structured data, metadata and byline say the same.
    private readonly Dictionary<(string Text, bool IsMarked), List<string>> _known = [];

    /// <summary>The names of a list, and whether one text of it gives all its persons.</summary>
    /// <param name="list">The list.</param>
    /// <param name="agencies">Gets the agencies among them.</param>
    internal (List<string> Persons, List<string> Others, bool IsOneText) Sort(AuthorList list, List<string> agencies)
    {
        var persons = new List<string>();
        var others = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var texts = 0;
        foreach (var text in list.Raw.Take(MaxNames))
        {
            var before = persons.Count;
            BylineAgencies.AddTo(agencies, text);
            foreach (var name in Names(text, list.IsMarked))
            {
                if (!keys.Add(PersonKey.Of(name)))
                    continue;
                // Metadata name whoever runs the site, or made its pages.
                if (list.Origin != Origins.Byline && FirmName.HasLegalForm(name))
                    continue;
                var isAgency = Agencies.IsKnown(name);
                if (isAgency)
                    agencies.Add(name);
                (isAgency || IsOrganization(name) && !(persons.Count > 0 && name == text && list.Origin == Origins.JsonLd && IsTeam(name)) ? others : persons).Add(name);
            }
            texts += persons.Count > before ? 1 : 0;
        }
        if (list.Origin == Origins.Byline)
            DropRests(persons);
        // "The Harbour Post Desk | Harbour Post"
        others.RemoveAll(other => others.Exists(longer => longer.Length > other.Length && longer.StartsWith(other, StringComparison.Ordinal)));
        return (persons, others, texts == 1);
    }

    // "Ann Lee | Archive", "Ann Lee", "More from Ann", "Ann Lee Health and science reporter": beside a name in full one word is none, but for another's given name.
    private static void DropRests(List<string> persons)
    {
        if (persons.Exists(IsFull))
            persons.RemoveAll(name => name[0] < BeyondLatin && !name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && (!GivenNames.Begin(name) || persons.Exists(full => full.Length > name.Length + 1 && full.StartsWith(name, StringComparison.Ordinal) && full[name.Length] == ' ')));
    }

    private static bool IsFull(string name) => NameLine.IsName(name);

    // "BEIRUT"
    private static bool IsDateline(string name) =>
        name.Length > 2 && name[0] < BeyondLatin && !name.Any(char.IsLower) && Gazetteer.IsPlace(PlaceCase.Lower(name));

    private List<string> Names(string text, bool isMarked)
    {
        if (!_known.TryGetValue((text, isMarked), out var names))
            _known[(text, isMarked)] = names = ReadNames(text, isMarked);
        return names;
    }

    private List<string> ReadNames(string text, bool isMarked)
    {
        // "lakeside-courier.example, Lakeside, Norway": the site and where it is.
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (isMarked && text.Length <= MaxSite && sites.IsSite(text) || isMarked && comma is > 0 and <= MaxSite && sites.IsSite(text[..comma]) && !HasPerson(text[(comma + 1)..]))
            return OneLine.Clean(text.Split(',')[0]) is { } site ? [site] : [];
        var names = BylineReader.Names(text, isMarked);
        if (names.Count == 0 && isMarked && PersonName.IsRoleOfHouse(text))
            return [text];
        for (var i = 0; i < names.Count; i++)
            names[i] = BeforeSite(names[i]);
        names.RemoveAll(IsDateline);
        OrdinaryWords.Drop(names, text, page, sites);
        if (!isMarked && names.Count > 0 && IsButton(text, names[0]))
            names.RemoveAt(0);
        return names;
    }

    // "Ann Lee HBC Senior Analyst", "Ann Lee Courier.example Archive": the site's name begins what she does there; as the last word it may be her own.
    private string BeforeSite(string name)
    {
        var second = name.IndexOf(' ', StringComparison.Ordinal) is var first and > 0 ? name.IndexOf(' ', first + 1) : -1;
        for (var space = second; space > 0; space = name.IndexOf(' ', space + 1))
        {
            var end = name.IndexOf(' ', space + 1);
            var word = end < 0 ? name[(space + 1)..] : name[(space + 1)..end];
            var isMark = word.Contains('.', StringComparison.Ordinal) || !word.Any(char.IsLower) || word.AsSpan(1).IndexOfAnyInRange('A', 'Z') > 0;
            if (word.Length > 2 && (isMark || end > 0) && (sites.IsSite(word) || Agencies.IsKnown(word)))
                return NameLine.IsName(name[..space]) && (isMark || GivenNames.Begin(name, orWeak: true)) ? name[..space] : name;
        }
        return name;
    }

    // "Lakeside Courier, Hanna Berg, Peter Lund": one word alone may be a place.
    private static bool HasPerson(string rest) => Array.Exists(rest.Split(',', StringSplitOptions.TrimEntries), part => part.Contains(' ', StringComparison.Ordinal) && GivenNames.Begin(part));

    // "Get in touch": one word out of several, none of which says that a name follows; "Anna and Peter Lund" are two persons.
    private static bool IsButton(string text, string word)
    {
        if (word[0] >= BeyondLatin || word.Contains(' ', StringComparison.Ordinal) || !text.StartsWith(word + " ", StringComparison.Ordinal))
            return false;
        var next = text[(word.Length + 1)..].Split(' ', 2)[0];
        return next.Length > 0 && char.IsLower(next[0]) && !AuthorWords.Conjunctions.Contains(next);
    }

    // A desk that the structured data lists as an author of its own, beside a person: "Ann Lee", "Harbour Team".
    private static bool IsTeam(string name) => AuthorWords.Desks.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    private bool IsOrganization(string name) =>
        sites.IsSite(name) || FirmName.Is(name) || AuthorWords.Desks.Contains(name) || PersonName.IsDesk(name.Split(' ')) || PersonName.IsRoleOfHouse(name) || IsBranch(name);

    // "South Harbour Post" of the Harbour Post, "HBC North" of HBC
    private bool IsBranch(string name)
    {
        if (GivenNames.Begin(name, orWeak: true))
            return false;
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
        {
            if (sites.IsSite(name[..space]) || name.IndexOf(' ', space + 1) > 0 && sites.IsSite(name[(space + 1)..]))
                return true;
        }
        return false;
    }
}
