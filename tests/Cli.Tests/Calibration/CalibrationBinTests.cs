using NewsPipeline.Cli.Calibration;

namespace NewsPipeline.Cli.Tests.Calibration;

public sealed class CalibrationBinTests
{
    [Fact]
    public void A_bin_with_enough_values_is_calibrated_where_confidence_tells_the_share_of_right_ones()
    {
        var told = Assert.Single(CalibrationBin.Of(Values(100, right: 80, confidence: 0.84)));
        var overrated = Assert.Single(CalibrationBin.Of(Values(100, right: 60, confidence: 0.84)));
        var few = Assert.Single(CalibrationBin.Of(Values(49, right: 0, confidence: 0.84)));

        Assert.Equal((0.8, 100, true), (told.From, told.Values, told.IsCalibrated));
        Assert.False(overrated.IsCalibrated);
        Assert.Null(few.IsCalibrated);
    }

    [Fact]
    public void Values_fall_into_tenths_and_certainty_into_the_last() =>
        Assert.Equal([0.0, 0.3, 0.9], CalibrationBin.Of([.. Values(1, 1, 0.05), .. Values(1, 1, 0.3), .. Values(1, 1, 1.0)]).Select(bin => Math.Round(bin.From, 1)));

    [Fact]
    public void A_fitted_curve_rises_and_gives_each_group_its_share()
    {
        var curve = CalibrationFit.Curve([.. Values(100, right: 20, confidence: 0.3), .. Values(100, right: 70, confidence: 0.6), .. Values(100, right: 95, confidence: 0.9)]);

        Assert.Equal([0.3, 0.6, 0.9], curve.Select(point => Math.Round(point.Support, 2)));
        Assert.Equal([0.2, 0.7, 0.95], curve.Select(point => point.Share), (expected, actual) => Math.Abs(expected - actual) < 0.03);
    }

    [Fact]
    public void Groups_out_of_order_become_one()
    {
        var curve = CalibrationFit.Curve([.. Values(100, right: 80, confidence: 0.3), .. Values(100, right: 40, confidence: 0.6)]);

        Assert.Equal(0.6, Assert.Single(curve).Share, 2);
    }

    private static List<ScoredValue> Values(int count, int right, double confidence) =>
        [.. Enumerable.Range(0, count).Select(i => new ScoredValue("title", "h1", confidence, confidence, i < right, "lakeside-courier.example"))];
}
