using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// A linear map: biases, and for each input its weights for all outputs. Every sum is made in one order (that of the inputs; with a single
/// output in eight lanes, whatever the processor has), each product rounded and then added, so that it is the same on every machine: fused they
/// are no faster, and many times slower where the processor cannot.
/// </summary>
/// <param name="biases">One an output.</param>
/// <param name="weights">For each input so many as there are outputs.</param>
internal sealed class DenseLayer(float[] biases, float[] weights)
{
    private const int Lanes = 8;
    private const int Block = 2 * Lanes;
    private const int Together = 4;

    private readonly int inputs = weights.Length / biases.Length;

    /// <summary>How many numbers come out.</summary>
    public int Outputs => biases.Length;

    /// <summary>What is added to the first output.</summary>
    public float Bias => biases[0];

    /// <summary>Maps one vector after the other.</summary>
    /// <param name="values">The vectors, one after the other.</param>
    /// <param name="result">What comes out, one vector after the other.</param>
    public void Apply(ReadOnlySpan<float> values, Span<float> result)
    {
        for (var at = 0; at < result.Length; at += Outputs)
            biases.CopyTo(result[at..]);
        AddTo(values, result);
    }

    /// <summary>The same without the biases, added to what is there.</summary>
    public void AddTo(ReadOnlySpan<float> values, Span<float> result)
    {
        var count = result.Length / Outputs;
        var output = 0;
        for (; output + Block <= Outputs; output += Block)
        {
            var row = 0;
            for (; row + Together <= count; row += Together)
                AddToFour(values.Slice(row * inputs, Together * inputs), result.Slice(row * Outputs, Together * Outputs), output);
            for (; row < count; row++)
                AddToOne(values.Slice(row * inputs, inputs), result.Slice(row * Outputs, Outputs), output);
        }
        for (; output < Outputs; output++)
        {
            for (var row = 0; row < count; row++)
                result[(row * Outputs) + output] += Dot(values.Slice(row * inputs, inputs), output);
        }
    }

    // Of four vectors at once, so that each weight is read once for all and no sum waits for the one before: sixteen outputs.
    private void AddToFour(ReadOnlySpan<float> values, Span<float> result, int output)
    {
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sums = ref MemoryMarshal.GetReference(result);
        var (one, two, three, four) = ((nuint)output, (nuint)(output + Outputs), (nuint)(output + (2 * Outputs)), (nuint)(output + (3 * Outputs)));
        var (one0, one1) = (Vector256.LoadUnsafe(ref sums, one), Vector256.LoadUnsafe(ref sums, one + Lanes));
        var (two0, two1) = (Vector256.LoadUnsafe(ref sums, two), Vector256.LoadUnsafe(ref sums, two + Lanes));
        var (three0, three1) = (Vector256.LoadUnsafe(ref sums, three), Vector256.LoadUnsafe(ref sums, three + Lanes));
        var (four0, four1) = (Vector256.LoadUnsafe(ref sums, four), Vector256.LoadUnsafe(ref sums, four + Lanes));
        var at = (nuint)output;
        for (var i = 0; i < inputs; i++)
        {
            var (weights0, weights1) = (Vector256.LoadUnsafe(ref weight, at), Vector256.LoadUnsafe(ref weight, at + Lanes));
            var times = Vector256.Create(values[i]);
            one0 += times * weights0;
            one1 += times * weights1;
            times = Vector256.Create(values[i + inputs]);
            two0 += times * weights0;
            two1 += times * weights1;
            times = Vector256.Create(values[i + (2 * inputs)]);
            three0 += times * weights0;
            three1 += times * weights1;
            times = Vector256.Create(values[i + (3 * inputs)]);
            four0 += times * weights0;
            four1 += times * weights1;
            at += (nuint)Outputs;
        }
        one0.StoreUnsafe(ref sums, one);
        one1.StoreUnsafe(ref sums, one + Lanes);
        two0.StoreUnsafe(ref sums, two);
        two1.StoreUnsafe(ref sums, two + Lanes);
        three0.StoreUnsafe(ref sums, three);
        three1.StoreUnsafe(ref sums, three + Lanes);
        four0.StoreUnsafe(ref sums, four);
        four1.StoreUnsafe(ref sums, four + Lanes);
    }

    private void AddToOne(ReadOnlySpan<float> values, Span<float> result, int output)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sums = ref MemoryMarshal.GetReference(result.Slice(output, Block));
        var (sum0, sum1) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, Lanes));
        var at = (nuint)output;
        foreach (var value in values)
        {
            var times = Vector256.Create(value);
            sum0 += times * Vector256.LoadUnsafe(ref weight, at);
            sum1 += times * Vector256.LoadUnsafe(ref weight, at + Lanes);
            at += (nuint)Outputs;
        }
        sum0.StoreUnsafe(ref sums);
        sum1.StoreUnsafe(ref sums, Lanes);
    }

    private float Dot(ReadOnlySpan<float> values, int output)
    {
        var sum = 0f;
        var i = 0;
        if (Outputs == 1)
        {
            var lanes = Vector256<float>.Zero;
            for (; i + Lanes <= values.Length; i += Lanes)
                lanes += Vector256.Create(values[i..]) * Vector256.Create(weights.AsSpan(i));
            for (var lane = 0; lane < Lanes; lane++)
                sum += lanes[lane];
        }
        for (; i < values.Length; i++)
            sum += values[i] * weights[(i * Outputs) + output];
        return sum;
    }
}
