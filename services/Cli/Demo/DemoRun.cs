using System.Diagnostics;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Showing;
using NewsPipeline.Cli.Starting;
using NewsPipeline.Cli.Watching;
using NewsPipeline.ServiceDefaults.Telemetry;
using NewsPipeline.Store.Queries;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Demo;

/// <summary>The whole pipeline shown at work on a small news site of our own, from nothing to articles.</summary>
public sealed class DemoRun(NewspipeHome home)
{
    private const string Loopback = "127.0.0.0/8,::1/128";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly PipelineStarter _starter = new(home);

    /// <summary>Runs the demo. Interrupted or failed, it leaves nothing running that did not run before; else the pipeline stays up, to be tried.</summary>
    /// <returns>The exit code: 0 where every page came to an outcome.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var ranBefore = _starter.IsRunning();
        // Stopped services have none, whatever they had: `up` would not open them again either.
        var networksBefore = home.LoadRun() is { Supervisor.IsAlive: true } run ? NetworksOf(run) : "";
        try
        {
            var started = Stopwatch.GetTimestamp();
            Step(1, "the pipeline: broker, database, four services in the background");
            await _starter.UpAsync(new UpOptions { AllowedNetworks = Loopback }, cancellationToken);
            var (ended, article) = await ShowAsync(cancellationToken);
            Terminal.Print($"(all that took {Printable.Duration(Stopwatch.GetElapsedTime(started))})");
            // What the demo opened is closed again before it ends: no private address is fetched from then on.
            Step(6, "private addresses are closed to the services again; the pipeline stays up");
            await _starter.RestartServicesAsync(new UpOptions { AllowedNetworks = networksBefore }, cancellationToken);
            Terminal.Print(NextCommands(article));
            return ended ? ExitCodes.Done : ExitCodes.Failed;
        }
        catch (Exception)
        {
            await UndoAsync(ranBefore, networksBefore);
            throw;
        }
    }

    // Whatever went wrong: no private address stays open, and nothing runs that did not run before.
    private async Task UndoAsync(bool ranBefore, string networksBefore)
    {
        try
        {
            if (!ranBefore)
            {
                Terminal.Say("stopping what the demo started…");
                await _starter.DownAsync(CancellationToken.None);
            }
            else if (home.LoadRun() is { } run && NetworksOf(run) != networksBefore)
            {
                Terminal.Say("closing private addresses to the services again…");
                await _starter.RestartServicesAsync(new UpOptions { AllowedNetworks = networksBefore }, CancellationToken.None);
            }
        }
        catch (CommandException e)
        {
            // The failure that led here is the one to be told last.
            Terminal.Say(e.Message);
        }
    }

    private static string NetworksOf(RunState run) => run.Settings.GetValueOrDefault(UpOptions.AllowedNetworksVariable) ?? "";

    private async Task<(bool Ended, ArticleRow? Article)> ShowAsync(CancellationToken cancellationToken)
    {
        await using var site = await SampleSite.StartAsync(cancellationToken);
        Step(2, $"a sample news site on loopback, {site.Urls.Count} pages; feeding their URLs");
        var endpoints = new PipelineEndpoints(home);
        var session = new FeedingSession(home, endpoints);
        using var telemetry = PipelineTelemetry.Start("newspipeline-feed");
        var run = await session.FeedAsync(new FeedSource([.. site.Urls], null), cancellationToken);

        Step(3, "what became of them");
        var fed = run.Fed.ToList();
        var follower = await session.FollowAsync(fed, Patience, asJson: false, cancellationToken);

        var rows = fed.ConvertAll(message => follower.Rows.GetValueOrDefault(message.SubmissionId!.Value));
        var (submission, article) = await BestAsync(endpoints, rows.Where(OutcomeFollower.IsGood).Select(row => row!.SubmissionId), cancellationToken);
        if (article is not null)
        {
            Step(4, "one article in full");
            Terminal.Print(StoredArticle.ToText(article));
            Step(5, "its way through the stages, one trace");
            var timelines = await Database.AskAsync(endpoints.Postgres, connection => new LedgerQueries(connection).TimelineAsync($"{submission}", 1, cancellationToken), cancellationToken);
            foreach (var timeline in timelines)
                Terminal.Print(TimelineText.Of(timeline, Terminal.Width));
        }

        return (rows.TrueForAll(row => row is not null && OutcomeFollower.HasEnded(row)), article);
    }

    // The first article that names its authors shows more than one that does not.
    private static async Task<(Guid Submission, ArticleRow? Article)> BestAsync(PipelineEndpoints endpoints, IEnumerable<Guid> submissions, CancellationToken cancellationToken)
    {
        (Guid, ArticleRow?) first = default;
        foreach (var submission in submissions)
        {
            var article = await Database.AskAsync(endpoints.Postgres, connection => new ArticleQueries(connection).FindAsync($"{submission}", cancellationToken), cancellationToken);
            if (article is { Authors.Length: > 0, PublishedText: not null })
                return (submission, article);
            if (first.Item2 is null)
                first = (submission, article);
        }

        return first;
    }

    private static string NextCommands(ArticleRow? article)
    {
        var newspipe = Environment.GetEnvironmentVariable("NEWSPIPE_COMMAND") ?? "newspipe";
        var word = article?.Title?.Split(' ').MaxBy(part => part.Length) ?? "harbour";
        return $"""
            Next, try:
              {newspipe + " status",-52} what runs, what waits, what came of it
              {$"{newspipe} search {word}",-52} articles by their words
              {$"{newspipe} show {article?.Id ?? 1} --json",-52} a whole record, with the origin of every field
              {newspipe + " psql -- -c 'SELECT title FROM articles'",-52} SQL, as a role that can only read
              {newspipe + " up --contact you@example.org",-52} so that public sites are fetched, and then
              {newspipe + " feed https://… --wait",-52} your own URLs
              {newspipe + " down",-52} stop it all; --purge removes the data too
            """;
    }

    private static void Step(int number, string what) => Terminal.Print($"{Environment.NewLine}── {number}. {what}{Environment.NewLine}");
}
