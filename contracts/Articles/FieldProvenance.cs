namespace NewsPipeline.Contracts;

/// <summary>Where the value of a field comes from, and what else was on offer.</summary>
public sealed record FieldProvenance
{
    /// <summary>The source of the chosen value: <c>json-ld</c>, <c>opengraph</c>, <c>meta</c>, <c>byline</c>, <c>time</c>, <c>h1</c>, <c>document-title</c>, <c>url</c>, <c>text</c>, ….</summary>
    public required string Origin { get; init; }

    /// <summary>How sure Extractor is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The other values, best first.</summary>
    public IReadOnlyList<FieldAlternative> Alternatives { get; init; } = [];
}
