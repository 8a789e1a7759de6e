using NewsPipeline.Contracts;
using NewsPipeline.Extractor;

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>Runs Cleaner and Extractor on one page, and says what went wrong: an exception, the time limit passed, or too much memory taken. Time is processor time.</summary>
internal static class PageBudget
{
    /// <summary>What each character of a page may cost, in bytes allocated by both.</summary>
    private const long PerCharacter = 100;

    private static readonly CleanerOptions Options = new();

    /// <summary>What a page may cost however small it is: what Cleaner lets its tree take before it refuses the page, and as much again for what is read from it.</summary>
    private static readonly long Constant = 2 * Options.MemoryLimit;

    private static readonly TimeProvider Clock = new ThreadTime();
    private static readonly PageCleaner Cleaner = new(Options, Clock);
    private static readonly ArticleExtractor Extractor = new(new ExtractorOptions());

    /// <summary>What went wrong; null where nothing did.</summary>
    public static string? Fault(PageInput page)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Clock.GetTimestamp();
        try
        {
            var result = Cleaner.Clean(page, CancellationToken.None);
            if (result.Rejection?.Reason == ReasonCodes.CleaningTimeout)
                return "Cleaner took longer than its time limit";
            start = Clock.GetTimestamp();
            // What was rejected may pass under other options: Extractor must bear it all the same.
            if (result.Read is { } read)
                Extractor.Extract(read, page.Url);
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e.ToString();
        }
        // Extractor has no limit of its own; Cleaner's is held against it.
        if (Clock.GetElapsedTime(start) is var took && took > Options.TimeLimit)
            return $"Extractor took {took.TotalSeconds:0} s";
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > Constant + (PerCharacter * page.Content.Length) ? $"allocated {allocated >> 20} MiB for {page.Content.Length} characters" : null;
    }
}
