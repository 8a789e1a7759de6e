namespace NewsPipeline.Cleaner.Model;

/// <summary>A linear map: biases, and for each input its weights for all outputs.</summary>
/// <param name="biases">One an output.</param>
/// <param name="weights">For each input so many as there are outputs.</param>
internal sealed class DenseLayer(float[] biases, float[] weights)
{
    /// <summary>How many numbers come out.</summary>
    public int Outputs => biases.Length;

    /// <summary>Maps one vector.</summary>
    public void Apply(ReadOnlySpan<float> values, Span<float> result)
    {
        biases.CopyTo(result);
        AddTo(values, result);
    }

    /// <summary>The same without the biases, added to what is there.</summary>
    public void AddTo(ReadOnlySpan<float> values, Span<float> result)
    {
        for (var i = 0; i < values.Length; i++)
        {
            // After rectification half of the values are zero.
            if (values[i] != 0)
                LineNet.AddScaled(result, weights.AsSpan(i * Outputs, Outputs), values[i]);
        }
    }
}
