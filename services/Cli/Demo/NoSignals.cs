using Microsoft.Extensions.Hosting;

namespace NewsPipeline.Cli.Demo;

/// <summary>Leaves Ctrl-C to the command line; a host would otherwise take the signal for itself.</summary>
internal sealed class NoSignals : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
