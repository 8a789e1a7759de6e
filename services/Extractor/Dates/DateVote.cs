using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Lets dates of the same day support each other and chooses the best supported one.</summary>
internal static class DateVote
{
    private const int MaxAlternatives = 5;

    /// <summary>The best date, in its most exact form; null where none reaches the threshold.</summary>
    /// <param name="candidates">The dates on offer.</param>
    /// <param name="support">Days that speak for a date without being one: from the address.</param>
    /// <param name="options">Threshold and limits.</param>
    /// <param name="isShown">Whether readers are shown it, by <see cref="LocalTime"/>.</param>
    internal static Choice<PageDate>? Decide(List<DateCandidate> candidates, (DateOnly Day, double Weight)? support, ExtractorOptions options, bool isShown = false)
    {
        var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime + options.FutureTolerance);
        var origins = new List<string>();
        var bestOfDays = new List<DateCandidate>();
        foreach (var candidate in candidates)
        {
            if (!origins.Contains(candidate.Origin))
                origins.Add(candidate.Origin);
            AddBest(bestOfDays, candidate);
        }
        // The best supported first, of equal ones the first.
        var days = new List<(DateCandidate Best, double Confidence)>(bestOfDays.Count);
        foreach (var candidate in bestOfDays)
        {
            var day = candidate.Date.Day;
            var confidence = Confidence(day, candidates, origins, support);
            if (confidence < (IsStrange(day, today, options) ? 0.8 : options.DateThreshold))
                continue;
            var place = days.Count;
            while (place > 0 && days[place - 1].Confidence < confidence)
                place--;
            days.Insert(place, (candidate, confidence));
        }
        if (days.Count == 0)
            return null;
        var best = days[0].Best;
        return new Choice<PageDate>(LocalTime.Prefer(MostExact(best, candidates), candidates, isShown), new FieldProvenance
        {
            Origin = best.Origin,
            Confidence = days[0].Confidence,
            Alternatives = [.. days.Skip(1).Take(MaxAlternatives).Select(day => new FieldAlternative { Value = day.Best.Date.ToString(), Origin = day.Best.Origin, Confidence = day.Confidence })],
        });
    }

    // Of each day the candidate with most weight, and of those the most exact.
    private static void AddBest(List<DateCandidate> days, DateCandidate candidate)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].Date.Day != candidate.Date.Day)
                continue;
            if (Rank(candidate) > Rank(days[i]))
                days[i] = candidate;
            return;
        }
        days.Add(candidate);
    }

    private static double Rank(DateCandidate candidate) => candidate.Weight + 0.02 * candidate.Date.Precision;

    private static bool IsStrange(DateOnly day, DateOnly today, ExtractorOptions options) => day > today || day.Year < options.EarliestYear;

    private static double Confidence(DateOnly day, List<DateCandidate> candidates, List<string> origins, (DateOnly Day, double Weight)? support)
    {
        // Each origin is one witness, however often it repeats itself.
        Span<double> weights = stackalloc double[origins.Count + 1];
        weights.Clear();
        foreach (var candidate in candidates)
        {
            var distance = Math.Abs(candidate.Date.Day.DayNumber - day.DayNumber);
            if (distance > 1 || (distance == 1 && !IsSameInstantNearby(candidate, day, candidates)))
                continue;
            var origin = origins.IndexOf(candidate.Origin);
            weights[origin] = Math.Max(weights[origin], distance == 0 ? candidate.Weight : candidate.Weight * 0.5);
        }
        if (support is { } url && Math.Abs(url.Day.DayNumber - day.DayNumber) <= 1)
            weights[^1] = url.Day == day ? url.Weight : url.Weight * 0.5;
        return Ballot<PageDate>.Together(weights);
    }

    // 23:30 UTC and the next day in Paris are one date.
    private static bool IsSameInstantNearby(DateCandidate candidate, DateOnly day, List<DateCandidate> candidates)
    {
        if (candidate.Date.Instant is not { } instant)
            return false;
        foreach (var other in candidates)
        {
            if (other.Date.Day == day && other.Date.Instant is { } same && (same - instant).Duration() < TimeSpan.FromHours(1))
                return true;
        }
        return false;
    }

    // A time that a lesser origin gives for the same day completes a bare day.
    private static PageDate MostExact(DateCandidate best, List<DateCandidate> candidates)
    {
        if (best.Date.Precision > 0)
            return best.Date;
        var exact = candidates.Where(candidate => candidate.Date.Day == best.Date.Day && candidate.Date.Precision > 0 && candidate.Weight >= 0.4).ToList();
        return exact.Count == 0 ? best.Date : exact.MaxBy(candidate => candidate.Weight + 0.1 * candidate.Date.Precision).Date;
    }
}
