namespace NewsPipeline.Cleaner.Features;

/// <summary>The features of one block while they are written, in the order of <see cref="BlockFeatures.Names"/>.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    // Most counts are small.
    private static readonly float[] Logs = [.. Enumerable.Range(0, 1024).Select(count => MathF.Log2(1 + (float)count))];

    private readonly Span<float> values = values;

    /// <summary>How many were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a number.</summary>
    public void Add(float value) => values[Count++] = value;

    /// <summary>Writes a yes or no.</summary>
    public void Add(bool value) => values[Count++] = value ? 1 : 0;

    /// <summary>Writes a count on a logarithmic scale, so that a step means as much among few as among many.</summary>
    public void AddLog(double count) => values[Count++] = MathF.Log2(1 + (float)count);

    /// <inheritdoc cref="AddLog(double)" />
    public void AddLog(int count) => values[Count++] = (uint)count < (uint)Logs.Length ? Logs[count] : MathF.Log2(1 + (float)count);

    /// <summary>Writes a distance on a logarithmic scale, its sign kept.</summary>
    public void AddSignedLog(double distance) => values[Count++] = MathF.CopySign(MathF.Log2(1 + MathF.Abs((float)distance)), (float)distance);

    /// <summary>Writes a share; -1 where there is nothing to share.</summary>
    public void AddShare(double part, double whole) => values[Count++] = whole > 0 ? (float)(part / whole) : -1;
}
