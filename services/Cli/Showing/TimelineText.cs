using System.Text;
using NewsPipeline.Cli.Output;
using NewsPipeline.Store.Queries;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Showing;

/// <summary>One submission's life in plain text.</summary>
public static class TimelineText
{
    /// <summary>The submission, and a row for what each stage did.</summary>
    /// <param name="timeline">The submission.</param>
    /// <param name="width">Columns that a line may take.</param>
    public static string Of(SubmissionTimeline timeline, int width)
    {
        var submission = timeline.Submission;
        var text = new StringBuilder();
        text.AppendLine(submission.Url ?? "(a message nobody could read)");
        text.AppendLine($"  submission  {submission.SubmissionId}");
        text.AppendLine($"  trace       {submission.TraceId ?? "none"}");
        text.AppendLine($"  state       {State(submission)}");
        if (submission.Detail is { } detail)
            text.AppendLine($"  detail      {detail}");
        if (submission.Queue is { } queue)
            text.AppendLine($"  lies in     {queue}");
        if (submission.ArticleId is { } article)
            text.AppendLine($"  article     {article}, revision {submission.Revision}");
        var table = new TextTable("  TIME (UTC)", "STAGE", ">TOOK", "OUTCOME", "REASON", "TRACE", "DETAIL");
        foreach (var run in timeline.Events)
        {
            table.Add("  " + Printable.Time(run.StartedAt), run.Stage, Took(run), run.Outcome, run.Reason, run.TraceId, run.Detail);
        }

        return text.Append(table.Render(width)).AppendLine().ToString();
    }

    private static string State(LedgerRow row) => row.Reason is null ? row.State : $"{row.State}: {row.Reason}";

    private static string Took(EventRow run) => run.EndedAt > run.StartedAt ? Printable.Duration(run.EndedAt - run.StartedAt) : "";
}
