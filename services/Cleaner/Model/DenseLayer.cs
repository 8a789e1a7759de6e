using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>A linear map: biases, and for each input its weights for all outputs.</summary>
/// <param name="biases">One an output.</param>
/// <param name="weights">For each input so many as there are outputs.</param>
internal sealed class DenseLayer(float[] biases, float[] weights)
{
    private const int Lanes = 8;

    /// <summary>How many numbers come out.</summary>
    public int Outputs => biases.Length;

    /// <summary>Maps one vector.</summary>
    public void Apply(ReadOnlySpan<float> values, Span<float> result)
    {
        biases.CopyTo(result);
        AddTo(values, result);
    }

    /// <summary>The same without the biases, added to what is there; in an order that is the same on every machine.</summary>
    public void AddTo(ReadOnlySpan<float> values, Span<float> result)
    {
        if (Outputs == 1)
        {
            result[0] += Dot(values);
            return;
        }
        var output = 0;
        for (; output + (2 * Lanes) <= Outputs; output += 2 * Lanes)
            AddSixteen(values, result, output);
        for (; output < Outputs; output++)
        {
            for (var i = 0; i < values.Length; i++)
                result[output] += values[i] * weights[(i * Outputs) + output];
        }
    }

    // Sums that stay in registers; those of even and of odd inputs do not wait for each other.
    private void AddSixteen(ReadOnlySpan<float> values, Span<float> result, int output)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sums = ref MemoryMarshal.GetReference(result.Slice(output, 2 * Lanes));
        var (even, evenNext) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, Lanes));
        var (odd, oddNext) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var at = (nuint)output;
        var step = (nuint)Outputs;
        var i = 0;
        for (; i + 1 < values.Length; i += 2)
        {
            var value = Vector256.Create(values[i]);
            even += value * Vector256.LoadUnsafe(ref start, at);
            evenNext += value * Vector256.LoadUnsafe(ref start, at + Lanes);
            at += step;
            value = Vector256.Create(values[i + 1]);
            odd += value * Vector256.LoadUnsafe(ref start, at);
            oddNext += value * Vector256.LoadUnsafe(ref start, at + Lanes);
            at += step;
        }
        if (i < values.Length)
        {
            var value = Vector256.Create(values[i]);
            even += value * Vector256.LoadUnsafe(ref start, at);
            evenNext += value * Vector256.LoadUnsafe(ref start, at + Lanes);
        }
        (even + odd).StoreUnsafe(ref sums);
        (evenNext + oddNext).StoreUnsafe(ref sums, Lanes);
    }

    private float Dot(ReadOnlySpan<float> values)
    {
        var lanes = Vector256<float>.Zero;
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes)
            lanes += Vector256.Create(values[i..]) * Vector256.Create(weights.AsSpan(i));
        var sum = 0f;
        for (var lane = 0; lane < Lanes; lane++)
            sum += lanes[lane];
        for (; i < values.Length; i++)
            sum += values[i] * weights[i];
        return sum;
    }
}
