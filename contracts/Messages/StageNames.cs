namespace NewsPipeline.Contracts;

/// <summary>The stages of the pipeline, in order.</summary>
public static class StageNames
{
    /// <summary>Whoever fed the URL; its run is the moment of feeding.</summary>
    public const string Feed = "feed";

    /// <summary>Fetcher: URL to page.</summary>
    public const string Fetch = "fetch";

    /// <summary>Cleaner: page to blocks.</summary>
    public const string Clean = "clean";

    /// <summary>Extractor: blocks to article record.</summary>
    public const string Extract = "extract";

    /// <summary>Store: article record to row.</summary>
    public const string Store = "store";
}
