namespace NewsPipeline.Contracts;

/// <summary>One block of a page: a paragraph, a heading, a list item, a line.</summary>
public sealed record PageBlock
{
    /// <summary>What it is in the mark-up: one of <see cref="BlockKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is for: one of <see cref="BlockRoles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>The text, white space collapsed, no line breaks except in code.</summary>
    public required string Text { get; init; }

    /// <summary>Level of a heading, 1 to 6; null for anything else.</summary>
    public int? Level { get; init; }

    /// <summary>True where the block is part of the main text.</summary>
    public required bool Kept { get; init; }

    /// <summary>Why it was kept or dropped, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>The score behind the decision; higher is more like main text. Comparable within one page only.</summary>
    public double Score { get; init; }

    /// <summary>The links inside the block, in order.</summary>
    public IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>Where it stands in the page, for a person and for rules: <c>article.post &gt; div#body.entry &gt; p.byline</c>, innermost last, the six nearest elements.</summary>
    public string? Path { get; init; }
}
