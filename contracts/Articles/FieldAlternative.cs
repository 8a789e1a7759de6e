namespace NewsPipeline.Contracts;

/// <summary>A value that was not chosen.</summary>
public sealed record FieldAlternative
{
    /// <summary>The value; entries of a list are joined by <c>; </c>.</summary>
    public required string Value { get; init; }

    /// <summary>Its source.</summary>
    public required string Origin { get; init; }

    /// <summary>How likely it seemed, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
