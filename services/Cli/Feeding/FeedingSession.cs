using System.Text.Json;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Watching;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.Cli.Feeding;

/// <summary>One call of <c>newspipe feed</c>, from the first line to the exit code.</summary>
public sealed class FeedingSession(NewspipeHome home, PipelineEndpoints endpoints)
{
    /// <summary>The name that the ledger and the traces know this feeder by.</summary>
    public const string Name = "newspipe feed";

    /// <summary>Feeds, follows where asked, prints.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(FeedRequest request, CancellationToken cancellationToken)
    {
        using var telemetry = PipelineTelemetry.Start("newspipeline-feed");
        // Before anything is fed: whoever waits for outcomes needs both.
        if (request.Patience is not null)
            await DatabaseConnection.CheckAsync(endpoints.Postgres, cancellationToken);
        var run = await FeedAsync(request.Source, cancellationToken);
        var fed = run.Fed.ToList();
        Terminal.Say(Summary(fed.Count, run.Bad));
        if (fed.Count == 0)
            return ExitCodes.Nothing;
        if (request.Patience is { } patience)
        {
            var follower = await FollowAsync(fed, patience, request.AsJson, cancellationToken);
            return run.Bad == 0 && fed.TrueForAll(message => OutcomeFollower.IsGood(follower.Rows.GetValueOrDefault(message.SubmissionId!.Value))) ? ExitCodes.Done : ExitCodes.Failed;
        }

        if (request.AsJson)
            fed.ForEach(message => Terminal.Print(JsonSerializer.Serialize(message, ContractJson.Compact)));
        return run.Bad == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    /// <summary>Feeds everything of a source, with a progress bar on a terminal.</summary>
    public async Task<FeedRun> FeedAsync(FeedSource source, CancellationToken cancellationToken)
    {
        await BrokerConnection.DeclareTopologyAsync(endpoints.RabbitMq, cancellationToken);
        await using var journal = await FeedJournal.OpenAsync(home.FedFile);
        await using var feeder = await Feeder.StartAsync(endpoints.RabbitMq, cancellationToken);
        var run = new FeedRun(feeder, journal, Name);
        // Counting reads a file once more: only for a bar that somebody sees.
        var total = Terminal.IsWatched ? source.Count() : null;
        await FeedProgress.ShowAsync("feeding", total, done => run.RunAsync(source.Lines(), done, cancellationToken));
        return run;
    }

    /// <summary>Follows submissions to their outcomes and prints them.</summary>
    public async Task<OutcomeFollower> FollowAsync(IReadOnlyList<FetchArticle> fed, TimeSpan patience, bool asJson, CancellationToken cancellationToken)
    {
        var follower = new OutcomeFollower(endpoints.Postgres);
        var ids = fed.Select(message => message.SubmissionId!.Value).ToList();
        var ended = false;
        await FeedProgress.ShowAsync("following", ids.Count, async done => ended = await follower.FollowAsync(ids, patience, done, cancellationToken));
        if (asJson)
        {
            foreach (var row in ids.Select(follower.Rows.GetValueOrDefault).OfType<Store.Schema.LedgerRow>())
                Terminal.Print(JsonSerializer.Serialize(row, ContractJson.Compact));
        }
        else
        {
            OutcomeTable.Of(fed, follower.Rows).Print();
        }

        if (!ended)
            Terminal.Say($"not all have ended within {patience.TotalSeconds:0} s; `newspipe status` and `newspipe timeline URL` tell more");
        return follower;
    }

    private static string Summary(int fed, int bad) => bad == 0 ? $"{fed} fed" : $"{fed} fed, {bad} not: see above";
}
