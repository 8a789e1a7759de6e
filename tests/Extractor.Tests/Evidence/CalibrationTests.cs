using System.Globalization;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Tests.Evidence;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData("title")]
    [InlineData("authors")]
    [InlineData("published")]
    public void More_support_never_means_less_confidence_and_all_lies_between_0_and_1(string field)
    {
        var confidences = Enumerable.Range(0, 101).Select(step => Calibration.Apply(field, Raw(step / 100.0)).Confidence).ToList();

        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 0.995));
        Assert.True(confidences[^1] > confidences[0]);
    }

    [Fact]
    public void A_strong_rival_lowers_the_confidence_and_stays_below_it()
    {
        var alone = Calibration.Apply("title", Raw(0.8));
        var contested = Calibration.Apply("title", Raw(0.8) with { Alternatives = [new FieldAlternative { Value = "x", Origin = "h1", Confidence = 0.78 }] });

        Assert.True(contested.Confidence < alone.Confidence);
        Assert.True(contested.Alternatives[0].Confidence <= contested.Confidence);
    }

    [Fact]
    public void A_field_without_a_curve_keeps_the_support_of_its_vote() => Assert.Equal(0.42, Calibration.Apply("subtitle", Raw(0.42)).Confidence);

    [Fact]
    public void Every_curve_of_the_data_file_rises()
    {
        foreach (var (_, line) in RuleData.Entries("calibration"))
        {
            var points = line.Split(' ').Select(point => point.Split('=')).Select(pair => (X: Number(pair[0]), Y: Number(pair[1]))).ToList();
            Assert.NotEmpty(points);
            for (var i = 1; i < points.Count; i++)
                Assert.True(points[i].X > points[i - 1].X && points[i].Y >= points[i - 1].Y, line);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static FieldProvenance Raw(double support) => new() { Origin = "no-such-origin", Confidence = support };
}
