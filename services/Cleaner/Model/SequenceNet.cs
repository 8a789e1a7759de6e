using System.Buffers;
using System.Numerics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// Reads all lines of a page, be they lines of text or blocks of mark-up, at once: dilated convolutions over their sequence (as in Bai,
/// Kolter, Koltun 2018, but looking both ways), with the page's mean and maximum at hand in every layer, so that what a line is worth depends on what else the page has.
/// </summary>
internal sealed class SequenceNet
{
    private const float Farthest = 4;

    private readonly float[] means;
    private readonly float[] scales;
    private readonly DenseLayer input;
    private readonly ConvolutionLayer[] layers;
    private readonly DenseLayer output;
    private readonly DenseLayer skip;

    /// <summary>Makes a net of what <see cref="SequenceNetFile"/> reads.</summary>
    public SequenceNet(float[] means, float[] scales, DenseLayer input, ConvolutionLayer[] layers, DenseLayer output, DenseLayer skip)
    {
        (this.means, this.scales) = (means, scales);
        (this.input, this.layers, this.output, this.skip) = (input, layers, output, skip);
    }

    /// <summary>Adds to each line's log odds what the nets give for it.</summary>
    /// <param name="nets">The nets, of one file.</param>
    /// <param name="rows">The features of all lines, one row after the other.</param>
    /// <param name="odds">One number a line.</param>
    /// <param name="check">Called between steps: throws where time is up.</param>
    public static void Add(IReadOnlyList<SequenceNet> nets, ReadOnlySpan<float> rows, Span<float> odds, Action check)
    {
        if (nets.Count == 0 || odds.Length == 0)
            return;
        var length = odds.Length * nets[0].means.Length;
        var hidden = odds.Length * nets.Max(net => net.input.Outputs);
        var room = ArrayPool<float>.Shared.Rent(length + (2 * hidden));
        try
        {
            SequenceNet? last = null;
            foreach (var net in nets)
            {
                // Those of one training have the same scales.
                if (last is null || !net.HasScalesOf(last))
                    net.Standardize(rows[..length], room.AsSpan(0, length));
                last = net;
                net.Add(room.AsSpan(0, length), room.AsSpan(length, hidden), room.AsSpan(length + hidden, hidden), odds, check);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }

    private void Add(ReadOnlySpan<float> rows, Span<float> hidden, Span<float> next, Span<float> odds, Action check)
    {
        skip.AddTo(rows, odds);
        hidden = hidden[..(odds.Length * input.Outputs)];
        next = next[..hidden.Length];
        input.Apply(rows, hidden);
        Rectify(hidden);
        foreach (var layer in layers)
        {
            check();
            layer.Apply(hidden, next);
            var last = hidden;
            hidden = next;
            next = last;
        }
        check();
        output.AddTo(hidden, odds);
        foreach (ref var odd in odds)
            odd += skip.Bias + output.Bias;
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

    private bool HasScalesOf(SequenceNet other) => means.AsSpan().SequenceEqual(other.means) && scales.AsSpan().SequenceEqual(other.scales);

    // Each row to a mean of zero and a deviation of one over the pages it was trained on. What is no number tells nothing: every line sees
    // the page's mean, and so one such number would be all lines'.
    private void Standardize(ReadOnlySpan<float> rows, Span<float> result)
    {
        for (var start = 0; start < rows.Length; start += means.Length)
        {
            var values = rows.Slice(start, means.Length);
            var row = result.Slice(start, means.Length);
            var i = 0;
            for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            {
                var value = (new Vector<float>(values[i..]) - new Vector<float>(means, i)) * new Vector<float>(scales, i);
                value = Vector.ConditionalSelect(Vector.Equals(value, value), value, Vector<float>.Zero);
                Vector.Max(Vector.Min(value, new Vector<float>(Farthest)), new Vector<float>(-Farthest)).CopyTo(row[i..]);
            }
            for (; i < values.Length; i++)
                row[i] = (values[i] - means[i]) * scales[i] is var value && float.IsNaN(value) ? 0 : Math.Clamp(value, -Farthest, Farthest);
        }
    }
}
