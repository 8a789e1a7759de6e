using System.Runtime.InteropServices;
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
    internal static Choice<PageDate>? Decide(List<DateCandidate> candidates, (DateOnly Day, double Weight)? support, ExtractorOptions options)
    {
        var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime + options.FutureTolerance);
        var origins = candidates.Select(candidate => candidate.Origin).Distinct(StringComparer.Ordinal).ToList();
        var days = candidates
            .GroupBy(candidate => candidate.Date.Day)
            .Select(day => (Best: day.MaxBy(candidate => candidate.Weight + 0.02 * candidate.Date.Precision), Confidence: Confidence(day.Key, candidates, origins, support)))
            .Where(day => day.Confidence >= (IsStrange(day.Best.Date.Day, today, options) ? 0.8 : options.DateThreshold))
            .OrderByDescending(day => day.Confidence)
            .ToList();
        if (days.Count == 0)
            return null;
        var best = days[0].Best;
        return new Choice<PageDate>(LocalTime.Prefer(MostExact(best, candidates), candidates), new FieldProvenance
        {
            Origin = best.Origin,
            Confidence = days[0].Confidence,
            Alternatives = [.. days.Skip(1).Take(MaxAlternatives).Select(day => new FieldAlternative { Value = day.Best.Date.ToString(), Origin = day.Best.Origin, Confidence = day.Confidence })],
        });
    }

    private static bool IsStrange(DateOnly day, DateOnly today, ExtractorOptions options) => day > today || day.Year < options.EarliestYear;

    private static double Confidence(DateOnly day, List<DateCandidate> candidates, List<string> origins, (DateOnly Day, double Weight)? support)
    {
        // Each origin is one witness, however often it repeats itself.
        var weights = new List<double>(origins.Count + 1);
        CollectionsMarshal.SetCount(weights, origins.Count);
        CollectionsMarshal.AsSpan(weights).Clear();
        foreach (var candidate in candidates)
        {
            var distance = Math.Abs(candidate.Date.Day.DayNumber - day.DayNumber);
            if (distance > 1 || (distance == 1 && !IsSameInstantNearby(candidate, day, candidates)))
                continue;
            var origin = origins.IndexOf(candidate.Origin);
            weights[origin] = Math.Max(weights[origin], distance == 0 ? candidate.Weight : candidate.Weight * 0.5);
        }
        if (support is { } url && Math.Abs(url.Day.DayNumber - day.DayNumber) <= 1)
            weights.Add(url.Day == day ? url.Weight : url.Weight * 0.5);
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
