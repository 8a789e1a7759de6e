namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>The numbers of one line, filled from the left.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> values = values;

    /// <summary>How many were filled.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a number.</summary>
    public void Add(double value) => values[Count++] = (float)value;

    /// <summary>Adds 1 or 0.</summary>
    public void Add(bool value) => values[Count++] = value ? 1 : 0;

    /// <summary>Adds a count or length by its order of magnitude; the sign is kept.</summary>
    public void AddLog(double value) => Add(Math.Sign(value) * Math.Log(1 + Math.Abs(value)));
}
