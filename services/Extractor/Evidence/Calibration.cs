using System.Collections.Frozen;
using System.Globalization;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>
/// Turns the support of a vote into how often such a value is right. The curves of <c>Data/calibration.txt</c>, one for each origin
/// of a field that is common enough and one for the others, are fitted by <c>newspipe calibrate --fit</c>.
/// </summary>
internal static class Calibration
{
    private const double Rounding = 1e-9;

    private static readonly FrozenDictionary<string, (double Support, double Share)[]> Curves =
        RuleData.Entries("calibration").ToFrozenDictionary(entry => entry.Key, entry => Points(entry.Value));

    /// <summary>The same decision with calibrated confidence; the runners-up keep their proportion to it. A field without a curve stays as it is.</summary>
    internal static FieldProvenance Apply(string field, FieldProvenance raw)
    {
        if (!Curves.TryGetValue($"{field}/{raw.Origin}", out var curve) && !Curves.TryGetValue(field, out curve))
            return raw;
        var confidence = Math.Round(At(curve, VoteSupport.Of(raw)), 2);
        var scale = raw.Confidence > 0 ? confidence / raw.Confidence : 1;
        return raw with
        {
            Confidence = confidence,
            Alternatives = [.. raw.Alternatives.Select(other => other with { Confidence = Math.Round(Math.Min(other.Confidence * scale, confidence), 2) })],
        };
    }

    // Each share holds from its support on.
    private static double At((double Support, double Share)[] curve, double support)
    {
        // Less support than was ever seen.
        if (support < curve[0].Support)
            return curve[0].Share * Math.Max(support, 0) / curve[0].Support;
        var share = curve[0].Share;
        foreach (var (from, here) in curve)
        {
            if (support >= from - Rounding)
                share = here;
        }
        return share;
    }

    // "0.31=0.48 0.62=0.8": support and share of right values, rising.
    private static (double Support, double Share)[] Points(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(point => point.Split('=')).Select(pair => (Number(pair[0]), Number(pair[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
