using System.Globalization;

namespace NewsPipeline.Cli.Calibration;

/// <summary>Fits the curves that turn the support of a vote into a share of right values: isotonic regression over groups of values, so that more support never means less trust.</summary>
internal static class CalibrationFit
{
    // A point of a curve stands on at least so many values, and an origin has a curve of its own from so many on.
    private const int GroupSize = 80;
    private const int OriginSize = 200;
    private const int MaxGroups = 8;

    /// <summary>The lines of the data file.</summary>
    internal static IEnumerable<string> Lines(IReadOnlyCollection<ScoredValue> values)
    {
        foreach (var field in values.GroupBy(value => value.Field, StringComparer.Ordinal))
        {
            var common = field.GroupBy(value => value.Origin, StringComparer.Ordinal).Where(origin => origin.Count() >= OriginSize).OrderBy(origin => origin.Key, StringComparer.Ordinal).ToList();
            var rest = field.Where(value => !common.Exists(origin => origin.Key == value.Origin)).ToList();
            yield return $"{field.Key}: {Write(Curve(rest.Count >= GroupSize ? rest : field))}";
            foreach (var origin in common)
                yield return $"{field.Key}/{origin.Key}: {Write(Curve(origin))}";
        }
    }

    /// <summary>The steps of one curve: from which support on which share holds, both rising.</summary>
    internal static List<(double Support, double Share)> Curve(IEnumerable<ScoredValue> values)
    {
        var sorted = values.OrderBy(value => value.Support).ToList();
        var size = Math.Max(GroupSize, (sorted.Count + MaxGroups - 1) / MaxGroups);
        var groups = new List<(double Support, double Right, int Count)>();
        for (var from = 0; from < sorted.Count;)
        {
            // Equal support stays in one group, and a small rest joins the last.
            var to = Math.Min(from + size, sorted.Count);
            while (to < sorted.Count && (sorted[to].Support - sorted[to - 1].Support < 1e-9 || sorted.Count - to < size / 2))
                to++;
            var group = sorted[from..to];
            groups.Add((group[0].Support, group.Count(value => value.IsRight), group.Count));
            Pool(groups);
            from = to;
        }
        // One more of each kind than was seen: a group is never all right for ever.
        return groups.ConvertAll(group => (group.Support, Math.Round((group.Right + 1) / (group.Count + 2), 3)));
    }

    // Neighbours out of order become one.
    private static void Pool(List<(double Support, double Right, int Count)> groups)
    {
        while (groups.Count > 1 && groups[^2].Right / groups[^2].Count >= groups[^1].Right / groups[^1].Count)
        {
            var (low, high) = (groups[^2], groups[^1]);
            groups.RemoveRange(groups.Count - 2, 2);
            groups.Add((low.Support, low.Right + high.Right, low.Count + high.Count));
        }
    }

    private static string Write(IEnumerable<(double Support, double Share)> curve) =>
        string.Join(' ', curve.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Support:0.####}={point.Share:0.###}")));
}
