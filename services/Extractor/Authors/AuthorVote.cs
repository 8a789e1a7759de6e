using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Chooses among lists of persons: the one that most weight speaks for.</summary>
internal static class AuthorVote
{
    private const double OfFirstNames = 0.6;
    private const double OfInitials = 0.4;
    private const double OfPart = 0.6;
    private const char BeyondLatin = '\u0250';

    /// <summary>The list, or null where there is none.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(List<NamedBy> lists)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        var isFull = lists.Exists(list => list.Names.Exists(IsFull));
        foreach (var list in lists)
        {
            var names = list.Names;
            var weight = isFull ? list.Weight * Fullness(names) : list.Weight;
            ballot.Add(names, Key(names), list.Origin, weight);
            // Who names one of three authors does not speak against the three, where metadata or one byline in full names them.
            foreach (var (fuller, from, _, isOneText) in lists)
            {
                if ((from != Origins.Byline || isOneText && fuller.TrueForAll(name => name.Count(c => c == ' ') is 1 or 2)) && fuller.Count > names.Count && Contains(fuller, names))
                    ballot.Add(fuller, Key(fuller), list.Origin, weight * OfPart);
            }
        }
        return ballot.Decide(Show);
    }

    /// <summary>How a list is written among the runners-up.</summary>
    internal static string Show(IReadOnlyList<string> names) => string.Join("; ", names);

    /// <summary>What makes two lists the same: the same names in any order.</summary>
    internal static string Key(IEnumerable<string> names) => string.Join('|', names.Select(PersonKey.Of).Order(StringComparer.Ordinal));

    // "By Ann and Bob", "By AL" beside a name in full
    private static double Fullness(List<string> names)
    {
        if (names.Exists(name => IsFull(name) || name[0] >= BeyondLatin))
            return 1;
        return names.TrueForAll(name => name.All(char.IsUpper)) ? OfInitials : OfFirstNames;
    }

    private static bool IsFull(string name) => name.Contains(' ', StringComparison.Ordinal);

    private static bool Contains(List<string> fuller, List<string> names) => names.TrueForAll(name => fuller.Exists(other => PersonKey.Of(other) == PersonKey.Of(name)));
}
