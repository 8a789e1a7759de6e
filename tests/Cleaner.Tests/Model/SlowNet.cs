namespace NewsPipeline.Cleaner.Tests.Model;

/// <summary>A net of one layer, summed up number by number as the file's format says; features as they are.</summary>
/// <param name="weights">The weights of each map, by input.</param>
/// <param name="biases">The biases of each map but those of the lines above and below.</param>
/// <param name="distance">How far those stand.</param>
internal sealed class SlowNet(Dictionary<string, List<float>> weights, Dictionary<string, List<float>> biases, int distance)
{
    /// <summary>The log odds of each line.</summary>
    public double[] Odds(float[][] rows)
    {
        double[][] lines = [.. rows.Select(row => Array.ConvertAll(row, number => (double)number))];
        double[][] hidden = [.. lines.Select(line => Array.ConvertAll(Map("input", line), Positive))];
        var width = hidden[0].Length;
        var page = Enumerable.Range(0, width).Select(k => hidden.Average(line => line[k]))
            .Concat(Enumerable.Range(0, width).Select(k => hidden.Max(line => line[k])));
        var context = Map("page", [.. page]);
        return [.. lines.Select((line, i) => Map("skip", line)[0] + Map("output", After(hidden, i, context))[0])];
    }

    private double[] After(double[][] hidden, int i, double[] context)
    {
        double[] nothing = new double[context.Length];
        var (above, below) = (i >= distance ? Map("above", hidden[i - distance]) : nothing, i + distance < hidden.Length ? Map("below", hidden[i + distance]) : nothing);
        var line = Map("line", hidden[i]);
        return [.. line.Select((sum, k) => hidden[i][k] + Positive(sum + above[k] + below[k] + context[k]))];
    }

    private double[] Map(string map, double[] inputs)
    {
        var outputs = weights[map].Count / inputs.Length;
        var sums = new double[outputs];
        for (var k = 0; k < outputs; k++)
            sums[k] = inputs.Select((input, i) => input * weights[map][(i * outputs) + k]).Sum() + (biases.TryGetValue(map, out var bias) ? bias[k] : 0);
        return sums;
    }

    private static double Positive(double number) => Math.Max(0, number);
}
