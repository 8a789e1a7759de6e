using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>
/// Collects the candidates of one field and lets them vote: candidates with the same key support each other,
/// as independent witnesses would (1 - Π(1 - weight)), and the best supported value wins.
/// </summary>
internal sealed class Ballot<T>
{
    private const double Ceiling = 0.99;
    private const int MaxAlternatives = 5;

    private readonly List<Candidate<T>> _candidates = [];

    /// <summary>The candidates so far, in the order they came.</summary>
    internal IReadOnlyList<Candidate<T>> Candidates => _candidates;

    /// <summary>Adds a candidate; one with an empty key is none.</summary>
    internal void Add(T value, string key, string origin, double weight)
    {
        if (key.Length > 0 && weight > 0)
            _candidates.Add(new Candidate<T>(value, key, origin, weight));
    }

    /// <summary>The winner, or null where there is no candidate. Of equal ones the first wins; of equal keys, the form that most weight speaks for.</summary>
    /// <param name="show">Writes a value for the list of alternatives.</param>
    /// <param name="threshold">What a value must reach to be chosen at all.</param>
    internal Choice<T>? Decide(Func<T, string> show, double threshold = 0)
    {
        var groups = _candidates
            .GroupBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Select(group => (Best: CommonestForm(group, show), Confidence: Together(group.Select(candidate => candidate.Weight))))
            .OrderByDescending(group => group.Confidence)
            .ToList();
        if (groups.Count == 0 || groups[0].Confidence < threshold)
            return null;
        return new Choice<T>(groups[0].Best.Value, new FieldProvenance
        {
            Origin = groups[0].Best.Origin,
            Confidence = groups[0].Confidence,
            Alternatives =
            [
                .. groups.Skip(1).Take(MaxAlternatives).Select(group => new FieldAlternative
                {
                    Value = show(group.Best.Value),
                    Origin = group.Best.Origin,
                    Confidence = group.Confidence,
                }),
            ],
        });
    }

    private static Candidate<T> CommonestForm(IEnumerable<Candidate<T>> group, Func<T, string> show) =>
        group.GroupBy(candidate => show(candidate.Value), StringComparer.Ordinal)
            .MaxBy(form => form.Sum(candidate => candidate.Weight))!
            .MaxBy(candidate => candidate.Weight);

    /// <summary>The joint weight of independent witnesses, rounded to two places and never certain.</summary>
    internal static double Together(IEnumerable<double> weights) =>
        Math.Round(Math.Min(Ceiling, 1 - weights.Aggregate(1.0, (doubt, weight) => doubt * (1 - weight))), 2);
}
