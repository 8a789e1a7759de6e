using NewsPipeline.Cli.Logs;

namespace NewsPipeline.Cli.Tests.Logs;

public class LogLineTests
{
    [Fact]
    public void A_json_line_becomes_time_level_message_and_ids() =>
        Assert.Equal(
            "2026-01-02T03:04:05.678Z warn  Waiting for the broker  submissionId=42  traceId=abc",
            LogLine.Shorten("""{"Timestamp":"2026-01-02T03:04:05.678Z","EventId":1,"LogLevel":"Warning","Category":"X","Message":"Waiting for the broker","Scopes":[{"TraceId":"abc"},"text",{"SubmissionId":42}]}"""));

    [Fact]
    public void An_exception_follows_with_its_first_line() =>
        Assert.EndsWith($"  m{Environment.NewLine}    System.Exception: no", LogLine.Shorten("""{"Timestamp":"t","LogLevel":"Error","Message":" m","Exception":"System.Exception: no\n   at X"}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("plain text")]
    [InlineData("{ no json")]
    [InlineData("")]
    public void Any_other_line_stays_as_it_is(string line) => Assert.Equal(line, LogLine.Shorten(line));
}
