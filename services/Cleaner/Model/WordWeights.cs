using System.Buffers.Binary;
using System.Numerics;
using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// What words, and pairs of them, speak for or against main text: a linear model over hashed words (Weinberger et al. 2009), so that the
/// file holds numbers and no words.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>How many words count.</summary>
    public const int MostWords = 60;

    private const uint Magic = 0x5757504E;

    private readonly sbyte[] weights;
    private readonly float scale;
    private readonly float bias;

    private WordWeights(sbyte[] weights, float scale, float bias)
    {
        this.weights = weights;
        this.scale = scale;
        this.bias = bias;
    }

    /// <summary>Reads the data file: magic "NPWW", number of weights (int, a power of two), scale and bias (float), the weights (signed bytes).</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static WordWeights Read(ReadOnlySpan<byte> bytes)
    {
        const int Head = 16;
        if (bytes.Length < Head || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic || BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != bytes.Length - Head
            || !BitOperations.IsPow2(bytes.Length - Head))
            throw new InvalidDataException("not a file of word weights");
        var read = new sbyte[bytes.Length - Head];
        for (var i = 0; i < read.Length; i++)
            read[i] = (sbyte)bytes[Head + i];
        var (scale, bias) = (BinaryPrimitives.ReadSingleLittleEndian(bytes[8..]), BinaryPrimitives.ReadSingleLittleEndian(bytes[12..]));
        return float.IsFinite(scale) && float.IsFinite(bias)
            ? new(read, scale, bias)
            : throw new InvalidDataException("the file of word weights is damaged: scale or bias is no number");
    }

    /// <summary>The log odds, by its first sixty words alone, that a text is main text.</summary>
    public float Score(ReadOnlySpan<char> text)
    {
        Span<uint> words = stackalloc uint[MostWords];
        return Score(words[..WordGrams.Read(text, words)]);
    }

    /// <summary>The same of a text whose words were read.</summary>
    public float Score(ReadOnlySpan<uint> words)
    {
        words = words[..Math.Min(words.Length, MostWords)];
        int sum = 0, count = 0;
        uint last = 0;
        var mask = (uint)(weights.Length - 1);
        foreach (var word in words)
        {
            sum += weights[WordGrams.Fold(word) & mask];
            count++;
            if (count > 1)
            {
                sum += weights[WordGrams.Fold(WordGrams.Mix(last, word)) & mask];
                count++;
            }
            last = word;
        }
        return count == 0 ? bias : (sum * scale / MathF.Sqrt(count)) + bias;
    }
}
