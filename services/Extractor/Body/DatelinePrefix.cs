namespace NewsPipeline.Extractor.Body;

/// <summary>What stands before the first sentence of a report: <c>BERLIN (Reuters) – </c>.</summary>
/// <param name="Place">The place, or null.</param>
/// <param name="Agency">The agency or outlet, or null.</param>
/// <param name="Length">How many characters to take off.</param>
internal sealed record DatelinePrefix(string? Place, string? Agency, int Length);
