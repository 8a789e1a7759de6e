using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>A host that may be connected to, or the reason why it may not.</summary>
internal readonly record struct HostCheck(CheckedHost? Host, Rejection? Rejection);
