using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>What the curves of calibration are over.</summary>
public static class VoteSupport
{
    private const double Rivalry = 0.5;

    /// <summary>The support a value has against its strongest rival, from the uncalibrated outcome of a vote.</summary>
    public static double Of(FieldProvenance raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return raw.Confidence - Rivalry * (raw.Alternatives.Count > 0 ? raw.Alternatives[0].Confidence : 0);
    }
}
