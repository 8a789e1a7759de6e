using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Decides who wrote the article; agencies among the names go to the credit.</summary>
internal static class AuthorField
{
    /// <summary>The authors, or null; <paramref name="agencies"/> gets the agencies that stood in their place.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SiteNames sites, List<string> agencies)
    {
        var lists = new List<(List<string> Names, string Origin, double Weight)>();
        foreach (var (raw, origin, weight) in AuthorCandidates.Collect(page))
        {
            var names = Persons(raw, sites, agencies);
            if (names.Count > 0)
                lists.Add((names, origin, IsAllDesks(names) ? weight * 0.5 : weight));
        }
        var ballot = new Ballot<IReadOnlyList<string>>();
        foreach (var (names, origin, weight) in lists)
        {
            ballot.Add(names, Key(names), origin, weight);
            // Who names one of three authors does not speak against the three.
            foreach (var (fuller, _, _) in lists)
            {
                if (fuller.Count > names.Count && Contains(fuller, names))
                    ballot.Add(fuller, Key(fuller), origin, weight * 0.6);
            }
        }
        return ballot.Decide(names => string.Join("; ", names));
    }

    private static List<string> Persons(List<string> raw, SiteNames sites, List<string> agencies)
    {
        var names = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in raw)
        {
            foreach (var name in BylineReader.Names(text))
            {
                if (Agencies.IsKnown(name))
                    agencies.Add(name);
                else if (!sites.IsSite(name) && keys.Add(OneLine.Key(name)))
                    names.Add(name);
            }
        }
        return names.Count > 1 && names.Exists(name => !IsDesk(name)) ? names.FindAll(name => !IsDesk(name)) : names;
    }

    private static bool IsAllDesks(List<string> names) => names.TrueForAll(IsDesk);

    private static bool IsDesk(string name) => PersonName.IsDesk(name.Split(' '));

    private static string Key(IEnumerable<string> names) => string.Join('|', names.Select(OneLine.Key).Order(StringComparer.Ordinal));

    private static bool Contains(List<string> fuller, List<string> names) => names.TrueForAll(name => fuller.Exists(other => OneLine.Key(other) == OneLine.Key(name)));
}
