using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>A value that was chosen, and why.</summary>
/// <param name="Value">The value.</param>
/// <param name="Provenance">Its origin, confidence and runners-up.</param>
internal sealed record Choice<T>(T Value, FieldProvenance Provenance)
{
    /// <summary>The same decision for another form of the value.</summary>
    internal Choice<TOther> As<TOther>(TOther value) => new(value, Provenance);
}
