namespace NewsPipeline.Contracts;

/// <summary>An image in or near the main text.</summary>
public sealed record PageImage
{
    /// <summary>Its address, made absolute; the best of <c>src</c>, <c>data-src</c> and <c>srcset</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The <c>alt</c> attribute, if not empty.</summary>
    public string? Alt { get; init; }

    /// <summary>The text of its caption, without the credit where that stands apart.</summary>
    public string? Caption { get; init; }

    /// <summary>The credit, where the page marks it as one.</summary>
    public string? Credit { get; init; }

    /// <summary>Stated width in pixels, if any.</summary>
    public int? Width { get; init; }

    /// <summary>Stated height in pixels, if any.</summary>
    public int? Height { get; init; }
}
