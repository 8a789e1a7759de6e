using NewsPipeline.Cli.Native;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Pipeline.Tests.Operations;

public sealed class HealthTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task Every_service_is_alive_and_ready()
    {
        using var http = new HttpClient();
        foreach (var service in pipeline.Services)
        {
            Assert.Equal(200, await service.StatusAsync(http, "live"));
            Assert.Equal(200, await service.StatusAsync(http, "ready"));
        }
    }

    [Fact]
    public async Task The_first_log_line_says_what_it_is_connected_to_and_masks_the_password()
    {
        var store = pipeline.Services.Single(s => s.Name == "Store");
        await Eventually.TrueAsync(() => Task.FromResult(store.Log.Contains("starts:", StringComparison.Ordinal)), "first log line");
        Assert.Contains($"{pipeline.Broker.Host}:{pipeline.Broker.Port}", store.Log, StringComparison.Ordinal);
        Assert.Contains(pipeline.Database.ToString(), store.Log, StringComparison.Ordinal);
        Assert.DoesNotContain($":{pipeline.Database.Password}@", store.Log, StringComparison.Ordinal);
        Assert.DoesNotContain($":{pipeline.Broker.Password}@", store.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_its_broker_is_alive_but_not_ready()
    {
        var ports = FreePorts.Find(2);
        var environment = new Dictionary<string, string>(pipeline.Environment) { [RabbitMqEndpoint.Variable] = $"amqp://guest:guest@127.0.0.1:{ports[1]}/" };
        await using var cleaner = ServiceProcess.Start("Cleaner", ports[0], environment);
        using var http = new HttpClient();

        await Eventually.TrueAsync(async () => await cleaner.StatusAsync(http, "live") == 200, "answer of /health/live");

        Assert.Equal(503, await cleaner.StatusAsync(http, "ready"));
        await Eventually.TrueAsync(() => Task.FromResult(cleaner.Log.Contains($"127.0.0.1:{ports[1]}", StringComparison.Ordinal)), "log line that names the broker");
    }
}
