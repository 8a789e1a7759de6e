namespace NewsPipeline.Contracts;

/// <summary>Why a stage gives no result: an outcome, not an exception.</summary>
/// <param name="Reason">One of <see cref="ReasonCodes"/>.</param>
/// <param name="Detail">One line for a person.</param>
/// <param name="Status">The HTTP status code, where a server answered.</param>
public sealed record Rejection(string Reason, string? Detail = null, int? Status = null)
{
    /// <summary>How sure the stage is, from 0 to 1; null where it is a matter of fact, as a status or a limit is.</summary>
    public double? Confidence { get; init; }
}
