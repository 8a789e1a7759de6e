using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Decides who wrote the article. Persons come first; a desk, an agency or the site itself stands only where the page's
/// mark-up names it as the author and nobody else. Agencies go to the credit in any case.
/// </summary>
internal static class AuthorField
{
    private const double OfOrganization = 0.6;
    private const double OfFirstNames = 0.6;
    private const double OfInitials = 0.4;
    private const int MaxNames = 50;

    /// <summary>The authors, or null; <paramref name="agencies"/> gets the agencies among them.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SiteNames sites, List<string> agencies)
    {
        var persons = new List<NamedBy>();
        var organizations = new Ballot<IReadOnlyList<string>>();
        var ofSite = new Ballot<IReadOnlyList<string>>();
        var lists = AuthorCandidates.Collect(page).Where(list => list.Raw.Count > 0).ToList();
        var others = OtherCredits.Find(lists);
        NestedNames.Part(lists);
        foreach (var list in lists)
        {
            var (names, desks, isOneText) = Sort(list, page, sites, agencies);
            if (names.Count > 0)
                persons.Add(new NamedBy(names, list.Origin, list.Weight, isOneText));
            else if (desks.Count > 0)
                (desks.TrueForAll(sites.IsSite) ? ofSite : organizations).Add(desks, Key(desks), list.Origin, list.Weight * OfOrganization);
        }
        OtherCredits.Drop(persons, others, isForced: organizations.Candidates.Count > 0 || ofSite.Candidates.Count > 0);
        if (persons.Count == 0)
            AddUnmarked(persons, page, sites, isNamed: organizations.Candidates.Count > 0 || ofSite.Candidates.Count > 0);
        BylineNames.Settle(persons);
        return Vote(persons) ?? organizations.Decide(Show, threshold: 0.2) ?? ofSite.Decide(Show, threshold: 0.2);
    }

    // Beside a desk or the site, only a name that is known for one.
    private static void AddUnmarked(List<NamedBy> persons, PageEvidence page, SiteNames sites, bool isNamed)
    {
        var list = UnmarkedByline.Collect(page);
        var (names, _, _) = Sort(list, page, sites, []);
        if (names.Count > 0 && (!isNamed || list.Weight >= UnmarkedByline.Sure || GivenNames.Begin(names[0])))
            persons.Add(new NamedBy(names, list.Origin, list.Weight, IsOneText: true));
    }

    private static Choice<IReadOnlyList<string>>? Vote(List<NamedBy> lists)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        var isFull = lists.Exists(list => list.Names.Exists(IsFull));
        foreach (var (names, origin, stated, _) in lists)
        {
            // "By Ann and Bob" beside a name in full
            var weight = !isFull || !names.TrueForAll(name => !IsFull(name) && name[0] < 0x250) ? stated : stated * (names.TrueForAll(name => name.All(char.IsUpper)) ? OfInitials : OfFirstNames);
            ballot.Add(names, Key(names), origin, weight);
            // Who names one of three authors does not speak against the three, where metadata or one byline in full names them.
            foreach (var (fuller, from, _, isOneText) in lists)
            {
                if ((from != Origins.Byline || isOneText && fuller.TrueForAll(name => name.Count(c => c == ' ') is 1 or 2)) && fuller.Count > names.Count && Contains(fuller, names))
                    ballot.Add(fuller, Key(fuller), origin, weight * 0.6);
            }
        }
        return ballot.Decide(Show);
    }

    private static (List<string> Persons, List<string> Others, bool IsOneText) Sort(AuthorList list, PageEvidence page, SiteNames sites, List<string> agencies)
    {
        var persons = new List<string>();
        var others = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var texts = 0;
        foreach (var text in list.Raw.Take(MaxNames))
        {
            var before = persons.Count;
            foreach (var name in Names(text, list.IsMarked, page, sites))
            {
                if (!keys.Add(PersonKey.Of(name)))
                    continue;
                var isAgency = Agencies.IsKnown(name);
                if (isAgency)
                    agencies.Add(name);
                (isAgency || IsOrganization(name, sites) ? others : persons).Add(name);
            }
            texts += persons.Count > before ? 1 : 0;
        }
        // "The Harbour Post Desk | Harbour Post"
        others.RemoveAll(other => others.Exists(longer => longer.Length > other.Length && longer.StartsWith(other, StringComparison.Ordinal)));
        return (persons, others, texts == 1);
    }

    private static bool IsOrganization(string name, SiteNames sites) =>
        sites.IsSite(name) || FirmName.Is(name) || AuthorWords.Desks.Contains(name) || PersonName.IsDesk(name.Split(' ')) || IsBranch(name, sites);

    // "South Harbour Post" of the Harbour Post, "HBC North" of HBC
    private static bool IsBranch(string name, SiteNames sites)
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

    private static List<string> Names(string text, bool isMarked, PageEvidence page, SiteNames sites)
    {
        // "lakeside-courier.example, Lakeside, Norway": the site and where it is.
        if (sites.IsSite(text) || text.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && sites.IsSite(text[..comma]))
            return OneLine.Clean(text.Split(',')[0]) is { } site ? [site] : [];
        var names = BylineReader.Names(text, isMarked);
        OrdinaryWords.Drop(names, page, sites);
        // "Get in touch": one word out of several, none of which says that a name follows.
        if (!isMarked && names is [{ Length: < 30 } word] && word[0] < 0x250 && !word.Contains(' ', StringComparison.Ordinal) && text.StartsWith(word + " ", StringComparison.Ordinal) && char.IsLower(text[word.Length + 1]))
            names.Clear();
        return names;
    }

    private static bool IsFull(string name) => name.Contains(' ', StringComparison.Ordinal);

    private static string Show(IReadOnlyList<string> names) => string.Join("; ", names);

    private static string Key(IEnumerable<string> names) => string.Join('|', names.Select(PersonKey.Of).Order(StringComparer.Ordinal));

    private static bool Contains(List<string> fuller, List<string> names) => names.TrueForAll(name => fuller.Exists(other => PersonKey.Of(other) == PersonKey.Of(name)));
}
