namespace NewsPipeline.ServiceDefaults.Topology;

/// <summary>The names of the queues that services receive from.</summary>
public static class Queues
{
    /// <summary>URLs to fetch; read by Fetcher. Raw JSON is accepted here.</summary>
    public const string Fetch = "fetch";

    /// <summary>Fetched pages; read by Cleaner.</summary>
    public const string Clean = "clean";

    /// <summary>Cleaned pages; read by Extractor.</summary>
    public const string Extract = "extract";

    /// <summary>Extracted articles; read by Store.</summary>
    public const string Store = "store";

    /// <summary>Fetched pages to keep raw; read by Store.</summary>
    public const string Archive = "archive";

    /// <summary>Rejections, deferrals and failures; read by Store, which keeps the ledger.</summary>
    public const string Outcome = "outcome";

    /// <summary>A copy of each message that was quarantined; read by Store, which notes it in the ledger.</summary>
    public const string DeadLetters = "dead_letters";

    /// <summary>The stage queues, in the order of the flow.</summary>
    public static IReadOnlyList<string> Stages { get; } = [Fetch, Clean, Extract, Store, Archive, Outcome];

    /// <summary>Where messages that hit the delivery limit are tried once more, alone.</summary>
    public static string Suspect(string queue) => queue + "_suspect";

    /// <summary>Where messages that failed alone, too, lie until a person looks.</summary>
    public static string Quarantine(string queue) => queue + "_quarantine";

    /// <summary>Where messages whose consumer threw for good lie. The suffix is MassTransit's.</summary>
    public static string Error(string queue) => queue + "_error";

    /// <summary>Where messages of a type that no consumer reads lie. The suffix is MassTransit's.</summary>
    public static string Skipped(string queue) => queue + "_skipped";
}
