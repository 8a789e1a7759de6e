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
    /// <param name="count">How many lines there are.</param>
    public void Apply(float[] hidden, float[] result, int count)
    {
        var width = page.Outputs;
        var context = PageContext(hidden, count, width);
        for (var i = 0; i < count; i++)
        {
            var sum = result.AsSpan(i * width, width);
            taps[1].Apply(hidden.AsSpan(i * width, width), sum);
            if (i >= distance)
                taps[0].AddTo(hidden.AsSpan((i - distance) * width, width), sum);
            if (distance < count - i)
                taps[2].AddTo(hidden.AsSpan((i + distance) * width, width), sum);
            LineNet.AddScaled(sum, context, 1);
            LineNet.Rectify(sum);
            LineNet.AddScaled(sum, hidden.AsSpan(i * width, width), 1);
        }
    }

    private float[] PageContext(float[] hidden, int count, int width)
    {
        var pooled = new float[2 * width];
        for (var i = 0; i < count; i++)
        {
            var line = hidden.AsSpan(i * width, width);
            LineNet.AddScaled(pooled.AsSpan(0, width), line, 1f / count);
            LineNet.KeepLargest(pooled.AsSpan(width), line);
        }
        var context = new float[width];
        page.Apply(pooled, context);
        return context;
    }
}
