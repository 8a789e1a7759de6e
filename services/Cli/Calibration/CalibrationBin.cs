namespace NewsPipeline.Cli.Calibration;

/// <summary>The values of one field whose confidence lies in one tenth of the scale.</summary>
/// <param name="Field">The field.</param>
/// <param name="From">Where the tenth begins.</param>
/// <param name="Values">How many values.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Accuracy">The share of them that is right.</param>
internal sealed record CalibrationBin(string Field, double From, int Values, double Confidence, double Accuracy)
{
    /// <summary>Fewer values than this say little.</summary>
    internal const int Enough = 50;

    private const double Tolerance = 0.05;

    /// <summary>How far confidence and accuracy are apart.</summary>
    public double Gap => Math.Abs(Confidence - Accuracy);

    /// <summary>True where there are enough values and confidence tells how many are right; null where there are too few.</summary>
    public bool? IsCalibrated => Values < Enough ? null : Gap <= Tolerance + 1e-9;

    /// <summary>The ten bins of each field that have values, fields in the order they come.</summary>
    internal static List<CalibrationBin> Of(IReadOnlyCollection<ScoredValue> values) =>
        [.. values.GroupBy(value => value.Field, StringComparer.Ordinal).SelectMany(field => field
            .GroupBy(value => Math.Min((int)(value.Confidence * 10 + 1e-9), 9))
            .OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(field.Key, bin.Key / 10.0, bin.Count(), bin.Average(value => value.Confidence), bin.Average(value => value.IsRight ? 1.0 : 0))))];
}
