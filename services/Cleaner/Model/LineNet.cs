using System.Numerics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// Reads all lines of a page at once: dilated convolutions over the sequence of lines (as in Bai, Kolter, Koltun 2018, but looking both ways),
/// with the page's mean and maximum at hand in every layer, so that what a line is worth depends on what else the page has.
/// </summary>
internal sealed class LineNet
{
    private const float Farthest = 4;

    private readonly float[] means;
    private readonly float[] scales;
    private readonly DenseLayer input;
    private readonly ConvolutionLayer[] layers;
    private readonly DenseLayer output;
    private readonly DenseLayer skip;

    /// <summary>Makes a net of what <see cref="LineNetFile"/> reads.</summary>
    public LineNet(float[] means, float[] scales, DenseLayer input, ConvolutionLayer[] layers, DenseLayer output, DenseLayer skip)
    {
        (this.means, this.scales) = (means, scales);
        (this.input, this.layers, this.output, this.skip) = (input, layers, output, skip);
    }

    /// <summary>Adds to each line's log odds what the net gives for it.</summary>
    /// <param name="rows">The features of all lines, one row after the other.</param>
    /// <param name="odds">One number a line.</param>
    /// <param name="check">Called between steps: throws where time is up.</param>
    public void Add(ReadOnlySpan<float> rows, Span<float> odds, Action check)
    {
        var (count, width) = (odds.Length, means.Length);
        var (hidden, next) = (new float[count * input.Outputs], new float[count * input.Outputs]);
        var row = new float[width];
        Span<float> one = stackalloc float[1];
        for (var i = 0; i < count; i++)
        {
            Standardize(rows.Slice(i * width, width), row);
            var line = hidden.AsSpan(i * input.Outputs, input.Outputs);
            input.Apply(row, line);
            Rectify(line);
            skip.Apply(row, one);
            odds[i] += one[0];
        }
        foreach (var layer in layers)
        {
            check();
            layer.Apply(hidden, next, count);
            (hidden, next) = (next, hidden);
        }
        check();
        for (var i = 0; i < count; i++)
        {
            output.Apply(hidden.AsSpan(i * input.Outputs, input.Outputs), one);
            odds[i] += one[0];
        }
    }

    /// <summary>What is below zero becomes zero.</summary>
    public static void Rectify(Span<float> values)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(values[i..]), Vector<float>.Zero).CopyTo(values[i..]);
        for (; i < values.Length; i++)
            values[i] = Math.Max(0, values[i]);
    }

    /// <summary>Of both the larger, element by element.</summary>
    public static void KeepLargest(Span<float> largest, ReadOnlySpan<float> values)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(largest[i..]), new Vector<float>(values[i..])).CopyTo(largest[i..]);
        for (; i < values.Length; i++)
            largest[i] = Math.Max(largest[i], values[i]);
    }

    /// <summary>Adds a row of weights so many times; element by element, so that the sum is the same on every machine.</summary>
    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> row, float times)
    {
        var i = 0;
        var factor = new Vector<float>(times);
        for (; i + Vector<float>.Count <= row.Length; i += Vector<float>.Count)
            (new Vector<float>(sum[i..]) + (factor * new Vector<float>(row[i..]))).CopyTo(sum[i..]);
        for (; i < row.Length; i++)
            sum[i] += times * row[i];
    }

    private void Standardize(ReadOnlySpan<float> values, Span<float> result)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            var value = (new Vector<float>(values[i..]) - new Vector<float>(means, i)) * new Vector<float>(scales, i);
            Vector.Max(Vector.Min(value, new Vector<float>(Farthest)), new Vector<float>(-Farthest)).CopyTo(result[i..]);
        }
        for (; i < values.Length; i++)
            result[i] = Math.Clamp((values[i] - means[i]) * scales[i], -Farthest, Farthest);
    }
}
