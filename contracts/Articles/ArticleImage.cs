namespace NewsPipeline.Contracts;

/// <summary>An image of the article.</summary>
public sealed record ArticleImage
{
    /// <summary>Its address, absolute.</summary>
    public required string Url { get; init; }

    /// <summary>Its caption.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made it or owns it.</summary>
    public string? Credit { get; init; }

    /// <summary>Its alternative text.</summary>
    public string? Alt { get; init; }
}
