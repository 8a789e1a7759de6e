using System.Diagnostics.CodeAnalysis;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// Ends the work on a page that breaks a limit. The parser can be left from inside its callbacks by an exception only;
/// <see cref="PageCleaner"/> turns it into a rejection, and it never gets further.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only ever made with a reason.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves the Cleaner.")]
internal sealed class PageRefusedException(string reason, string detail) : Exception(detail)
{
    public string Reason { get; } = reason;
}
