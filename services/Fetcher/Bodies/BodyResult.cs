using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>A body with its content coding undone, or the reason why there is none.</summary>
internal readonly record struct BodyResult(byte[]? Bytes, Rejection? Rejection);
