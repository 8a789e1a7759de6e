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
    private const int MaxNames = 50;

    /// <summary>The authors, or null; <paramref name="agencies"/> gets the agencies among them.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SiteNames sites, List<string> agencies)
    {
        var persons = new List<NamedBy>();
        var organizations = new Ballot<IReadOnlyList<string>>();
        var lists = AuthorCandidates.Collect(page).Where(list => list.Raw.Count > 0).ToList();
        var others = OtherCredits.Find(lists);
        NestedNames.Part(lists);
        foreach (var list in lists)
        {
            var (names, desks, isOneText) = Sort(list, page, sites, agencies);
            if (names.Count > 0)
                persons.Add(new NamedBy(names, list.Origin, list.Weight, isOneText));
            else if (desks.Count > 0)
                organizations.Add(desks, Key(desks), list.Origin, list.Weight * OfOrganization);
        }
        OtherCredits.Drop(persons, others);
        if (persons.Count == 0)
            AddUnmarked(persons, page, sites);
        BylineNames.Settle(persons);
        return Vote(persons) ?? organizations.Decide(Show, threshold: 0.2);
    }

    private static void AddUnmarked(List<NamedBy> persons, PageEvidence page, SiteNames sites)
    {
        var list = UnmarkedByline.Collect(page);
        var (names, _, _) = Sort(list, page, sites, []);
        if (names.Count > 0)
            persons.Add(new NamedBy(names, list.Origin, list.Weight, IsOneText: true));
    }

    private static Choice<IReadOnlyList<string>>? Vote(List<NamedBy> lists)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        foreach (var (names, origin, weight, _) in lists)
        {
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
            var names = sites.IsSite(text) ? [text.Trim()] : BylineReader.Names(text, list.IsMarked);
            OrdinaryWords.Drop(names, page, sites);
            foreach (var name in names)
            {
                if (!keys.Add(PersonKey.Of(name)))
                    continue;
                var isAgency = Agencies.IsKnown(name);
                if (isAgency)
                    agencies.Add(name);
                (isAgency || sites.IsSite(name) || FirmName.Is(name) || PersonName.IsDesk(name.Split(' ')) ? others : persons).Add(name);
            }
            texts += persons.Count > before ? 1 : 0;
        }
        return (persons, others, texts == 1);
    }

    private static string Show(IReadOnlyList<string> names) => string.Join("; ", names);

    private static string Key(IEnumerable<string> names) => string.Join('|', names.Select(PersonKey.Of).Order(StringComparer.Ordinal));

    private static bool Contains(List<string> fuller, List<string> names) => names.TrueForAll(name => fuller.Exists(other => PersonKey.Of(other) == PersonKey.Of(name)));
}
