using System.Diagnostics;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Showing;
using NewsPipeline.Cli.Starting;
using NewsPipeline.Cli.Watching;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Telemetry;
using NewsPipeline.Store.Queries;

namespace NewsPipeline.Cli.Demo;

/// <summary>The whole pipeline shown at work on a small news site of our own, from nothing to articles.</summary>
public sealed class DemoRun(NewspipeHome home)
{
    private const string Loopback = "127.0.0.0/8,::1/128";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly PipelineStarter _starter = new(home);

    /// <summary>Runs the demo. Interrupted, it leaves nothing running that did not run before; else the pipeline stays up, to be tried.</summary>
    /// <returns>The exit code: 0 where every page came to an outcome.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var ranBefore = _starter.IsRunning();
        var networksBefore = home.LoadRun()?.Settings.GetValueOrDefault(UpOptions.AllowedNetworksVariable) ?? "";
        try
        {
            var started = Stopwatch.GetTimestamp();
            Step(1, "the pipeline: broker, database, four services in the background");
            await _starter.UpAsync(new UpOptions { AllowedNetworks = Loopback }, cancellationToken);
            var ended = await ShowAsync(cancellationToken);
            Terminal.Say($"{Environment.NewLine}(all that took {Printable.Duration(Stopwatch.GetElapsedTime(started))})");
            // What the demo opened is closed again: no private address is fetched from now on.
            await _starter.RestartServicesAsync(new UpOptions { AllowedNetworks = networksBefore }, cancellationToken);
            return ended ? ExitCodes.Done : ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            Terminal.Say("stopping what the demo started…");
            if (ranBefore)
                await _starter.RestartServicesAsync(new UpOptions { AllowedNetworks = networksBefore }, CancellationToken.None);
            else
                await _starter.DownAsync(CancellationToken.None);
            throw;
        }
    }

    private async Task<bool> ShowAsync(CancellationToken cancellationToken)
    {
        await using var site = await SampleSite.StartAsync(cancellationToken);
        Step(2, $"a sample news site on loopback, {site.Urls.Count} pages; feeding their URLs");
        var endpoints = new PipelineEndpoints(home);
        var session = new FeedingSession(home, endpoints);
        using var telemetry = PipelineTelemetry.Start("newspipeline-feed");
        var run = await session.FeedAsync(new FeedSource([.. site.Urls], null), cancellationToken);

        Step(3, "what became of them");
        var fed = run.Fed.OrderBy(message => message.FedAt).ToList();
        var follower = await session.FollowAsync(fed, Patience, asJson: false, cancellationToken);

        var ledger = follower.Rows;
        if (fed.Find(message => ledger.GetValueOrDefault(message.SubmissionId!.Value)?.State == StoreOutcomes.Stored) is { } stored)
            await ShowOneAsync(endpoints, stored, cancellationToken);
        return fed.TrueForAll(message => ledger.ContainsKey(message.SubmissionId!.Value) && OutcomeFollower.HasEnded(ledger[message.SubmissionId!.Value]));
    }

    private static async Task ShowOneAsync(PipelineEndpoints endpoints, FetchArticle fed, CancellationToken cancellationToken)
    {
        var id = $"{fed.SubmissionId}";
        var article = await Database.AskAsync(endpoints.Postgres, connection => new ArticleQueries(connection).FindAsync(id, cancellationToken), cancellationToken);
        if (article is null)
            return;
        Step(4, "one article in full");
        Terminal.Print(StoredArticle.ToText(article));
        Step(5, "its way through the stages");
        foreach (var timeline in await Database.AskAsync(endpoints.Postgres, connection => new LedgerQueries(connection).TimelineAsync(id, 1, cancellationToken), cancellationToken))
            Terminal.Print(TimelineText.Of(timeline, Terminal.Width));

        var word = article.Title?.Split(' ').MaxBy(part => part.Length) ?? "harbour";
        Terminal.Print($"""
            The pipeline is up and stays up. Next, try:
              newspipe status                                  what runs, what waits, what came of it
              newspipe search {word,-33}find articles by their words
              newspipe show {article.Id,-6} --json                      the whole record, with the origin of every field
              newspipe psql -- -c "SELECT id, site, title, published FROM articles"
              newspipe up --contact you@example.org            so that public sites are fetched
              newspipe feed https://… --wait                   your own URLs
              newspipe down                                    stop it; --purge removes the data too
            """);
    }

    private static void Step(int number, string what) => Terminal.Say($"{Environment.NewLine}── {number}. {what}{Environment.NewLine}");
}
