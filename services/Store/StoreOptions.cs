namespace NewsPipeline.Store;

/// <summary>Options of Store; section <c>Store</c>.</summary>
public sealed class StoreOptions
{
    /// <summary>Articles under way to this process at once. Default 16.</summary>
    public int Prefetch { get; set; } = 16;

    /// <summary>Articles written at once, each on a connection of its own. Default 8: from one connection to eight, throughput triples.</summary>
    public int Concurrency { get; set; } = 8;
}
