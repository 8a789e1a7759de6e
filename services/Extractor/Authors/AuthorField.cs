using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Decides who wrote the article. Persons come first; then a desk or an agency, then the site itself, each only where nobody
/// before it is named. Agencies go to the credit in any case.
/// </summary>
internal static class AuthorField
{
    private const double OfOrganization = 0.6;
    private const double Threshold = 0.2;
    private const double OfHost = 0.35;

    /// <summary>The authors, or null; <paramref name="agencies"/> gets the agencies among them.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SiteNames sites, List<string> agencies)
    {
        var organizations = new Ballot<IReadOnlyList<string>>();
        var ofSite = new Ballot<IReadOnlyList<string>>();
        var persons = Persons(page, sites, agencies, organizations, ofSite);
        return AuthorVote.Decide(persons) ?? organizations.Decide(AuthorVote.Show, Threshold) ?? ofSite.Decide(AuthorVote.Show, Threshold);
    }

    /// <summary>What each origin says of persons; the desks and the site that others name go to the ballots.</summary>
    internal static List<NamedBy> Persons(PageEvidence page, SiteNames sites, List<string> agencies, Ballot<IReadOnlyList<string>> organizations, Ballot<IReadOnlyList<string>> ofSite)
    {
        var persons = new List<NamedBy>();
        var lists = AuthorCandidates.Collect(page).Where(list => list.Raw.Count > 0).ToList();
        var others = OtherCredits.Find(lists);
        NestedNames.Part(lists);
        var kinds = new NameKinds(page, sites);
        foreach (var list in lists)
        {
            var (names, desks, isOneText) = kinds.Sort(list, agencies);
            if (names.Count > 0)
                persons.Add(new NamedBy(names, list.Origin, list.Weight, isOneText));
            else if (desks.Count > 0)
                (desks.TrueForAll(sites.IsSite) ? ofSite : organizations).Add(desks, AuthorVote.Key(desks), list.Origin, list.Weight * OfOrganization);
        }
        var isNamed = organizations.Candidates.Count > 0 || ofSite.Candidates.Count > 0;
        OtherCredits.Drop(persons, others, isForced: isNamed);
        if (persons.Count == 0)
            AddUnmarked(persons, page, kinds, isNamed);
        if (persons.Count == 0 && !isNamed && HostPerson.Find(page) is { } owner)
            persons.Add(new NamedBy([owner], Origins.Url, OfHost, IsOneText: true));
        BylineNames.Settle(persons);
        return persons;
    }

    // Beside a desk or the site, only a name that is known for one.
    private static void AddUnmarked(List<NamedBy> persons, PageEvidence page, NameKinds kinds, bool isNamed)
    {
        var list = UnmarkedByline.Collect(page);
        var (names, _, _) = kinds.Sort(list, []);
        if (names.Count > 0 && (!isNamed || list.Weight >= UnmarkedByline.Sure || GivenNames.Begin(names[0])))
            persons.Add(new NamedBy(names, list.Origin, list.Weight, IsOneText: true));
    }
}
