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
        if (_candidates.Count == 0)
            return null;
        var groups = new List<(Candidate<T> Best, double Confidence)>();
        foreach (var members in SameWord.Group(_candidates, candidate => candidate.Key))
            groups.Add((CommonestForm(members, show), Together(members)));
        var best = Next(groups);
        if (best.Confidence < threshold)
            return null;
        var alternatives = new List<FieldAlternative>();
        while (groups.Count > 0 && alternatives.Count < MaxAlternatives)
        {
            var (other, confidence) = Next(groups);
            alternatives.Add(new FieldAlternative { Value = show(other.Value), Origin = other.Origin, Confidence = confidence });
        }
        return new Choice<T>(best.Best.Value, new FieldProvenance { Origin = best.Best.Origin, Confidence = best.Confidence, Alternatives = alternatives });
    }

    // Takes out the best supported one; of equal ones the first.
    private static (Candidate<T> Best, double Confidence) Next(List<(Candidate<T> Best, double Confidence)> groups)
    {
        var best = 0;
        for (var i = 1; i < groups.Count; i++)
            best = groups[i].Confidence > groups[best].Confidence ? i : best;
        var next = groups[best];
        groups.RemoveAt(best);
        return next;
    }

    private static Candidate<T> CommonestForm(List<Candidate<T>> group, Func<T, string> show)
    {
        if (group.Count == 1)
            return group[0];
        var best = group[0];
        var most = double.NegativeInfinity;
        foreach (var form in SameWord.Group(group, candidate => show(candidate.Value)))
        {
            var weight = 0.0;
            var heaviest = form[0];
            foreach (var candidate in form)
            {
                weight += candidate.Weight;
                heaviest = candidate.Weight > heaviest.Weight ? candidate : heaviest;
            }
            if (weight > most)
                (best, most) = (heaviest, weight);
        }
        return best;
    }

    private static double Together(List<Candidate<T>> group)
    {
        var doubt = 1.0;
        foreach (var candidate in group)
            doubt *= 1 - candidate.Weight;
        return Math.Round(Math.Min(Ceiling, 1 - doubt), 2);
    }

    /// <summary>The joint weight of independent witnesses, rounded to two places and never certain.</summary>
    internal static double Together(ReadOnlySpan<double> weights)
    {
        var doubt = 1.0;
        foreach (var weight in weights)
            doubt *= 1 - weight;
        return Math.Round(Math.Min(Ceiling, 1 - doubt), 2);
    }
}
