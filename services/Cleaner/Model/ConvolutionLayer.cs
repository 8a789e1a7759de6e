namespace NewsPipeline.Cleaner.Model;

/// <summary>One layer over the sequence: each line with the ones so many lines above and below, and with the page's mean and maximum.</summary>
/// <param name="distance">How far the lines above and below stand.</param>
/// <param name="taps">The maps of the line above, the line itself (with the biases) and the line below.</param>
/// <param name="page">The map of the page's means, then its maxima.</param>
internal sealed class ConvolutionLayer(int distance, DenseLayer[] taps, DenseLayer page)
{
    /// <summary>Adds to each line what the layer makes of it and its surroundings.</summary>
    /// <param name="hidden">The numbers of all lines, one line after the other.</param>
    /// <param name="result">The same after the layer.</param>
    public void Apply(ReadOnlySpan<float> hidden, Span<float> result)
    {
        var width = page.Outputs;
        var context = PageContext(hidden, width);
        taps[1].Apply(hidden, result);
        if (distance < hidden.Length / width)
        {
            taps[0].AddTo(hidden[..^(distance * width)], result[(distance * width)..]);
            taps[2].AddTo(hidden[(distance * width)..], result[..^(distance * width)]);
        }
        for (var at = 0; at < result.Length; at += width)
        {
            var line = result.Slice(at, width);
            SequenceNet.AddScaled(line, context, 1);
            SequenceNet.Rectify(line);
            SequenceNet.AddScaled(line, hidden.Slice(at, width), 1);
        }
    }

    private float[] PageContext(ReadOnlySpan<float> hidden, int width)
    {
        var pooled = new float[2 * width];
        var share = (float)width / hidden.Length;
        for (var at = 0; at < hidden.Length; at += width)
        {
            SequenceNet.AddScaled(pooled.AsSpan(0, width), hidden.Slice(at, width), share);
            SequenceNet.KeepLargest(pooled.AsSpan(width), hidden.Slice(at, width));
        }
        var context = new float[width];
        page.Apply(pooled, context);
        return context;
    }
}
