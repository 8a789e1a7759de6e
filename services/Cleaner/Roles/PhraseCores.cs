namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Few runs of letters such that every phrase of a list has one of them: a text that has none of them has none of the phrases. The fewer
/// they are, the less a search for all of them at once is led astray.
/// </summary>
internal static class PhraseCores
{
    private const int Length = 6;

    /// <summary>Of phrases: again and again the run that most of those not yet covered have; of equal ones the first.</summary>
    public static List<string> Of(IReadOnlyCollection<string> phrases)
    {
        var cores = new List<string>();
        var open = phrases.ToList();
        while (open.Count > 0)
        {
            var core = open.SelectMany(Runs).GroupBy(run => run, StringComparer.Ordinal).MaxBy(run => run.Count())!.Key;
            cores.Add(core);
            open.RemoveAll(phrase => phrase.Contains(core, StringComparison.Ordinal));
        }
        return cores;
    }

    private static IEnumerable<string> Runs(string phrase) => phrase.Length <= Length
        ? [phrase]
        : Enumerable.Range(0, phrase.Length - Length + 1).Select(start => phrase.Substring(start, Length)).Distinct(StringComparer.Ordinal);
}
