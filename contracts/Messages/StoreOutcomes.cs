namespace NewsPipeline.Contracts;

/// <summary>What became of an article that reached the store.</summary>
public static class StoreOutcomes
{
    /// <summary>A new row, or a new revision of one.</summary>
    public const string Stored = "stored";

    /// <summary>The same key and the same record hash as before: nothing to write.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>Another submission already gave this key and this content.</summary>
    public const string Duplicate = "duplicate";
}
