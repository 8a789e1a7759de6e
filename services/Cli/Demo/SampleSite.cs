using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NewsPipeline.Cli.Demo;

/// <summary>
/// A small news site of two papers on loopback, for the demo: articles in several layouts and languages, and what else a
/// crawler meets. The stories are made up.
/// </summary>
public sealed class SampleSite : IAsyncDisposable
{
    // Fixed where they are free, so that the same articles keep their keys from one demo to the next.
    private const int CourierPort = 27080;
    private const int PostPort = 27081;

    private readonly WebApplication _app;

    private SampleSite(WebApplication app, IReadOnlyDictionary<string, string> origins)
    {
        _app = app;
        var fed = SamplePages.All.Where(page => page.Expected is not null).Select(page => (Url: origins[page.Paper] + page.Path, page.Expected)).ToList();
        Urls = [.. fed.Select(page => page.Url)];
        Expected = fed.ToDictionary(page => page.Url, page => page.Expected!, StringComparer.Ordinal);
        Origins = origins;
    }

    /// <summary>What the demo feeds, in order.</summary>
    public IReadOnlyList<string> Urls { get; }

    /// <summary>What becomes of each of <see cref="Urls"/>: <c>stored</c> or a reason code.</summary>
    public IReadOnlyDictionary<string, string> Expected { get; }

    /// <summary>The origin of each paper, <c>courier</c> and <c>post</c>, without a slash at the end.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; }

    /// <summary>Starts the site on ports 27080 and 27081, or on any free ones where these are taken.</summary>
    public static async Task<SampleSite> StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await StartAsync(CourierPort, PostPort, cancellationToken);
        }
        catch (IOException)
        {
            return await StartAsync(0, 0, cancellationToken);
        }
    }

    /// <summary>Starts the site on the given ports; 0 takes any free one.</summary>
    /// <exception cref="IOException">A port is taken.</exception>
    public static async Task<SampleSite> StartAsync(int courierPort, int postPort, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, courierPort);
            kestrel.Listen(IPAddress.Loopback, postPort);
        });
        var app = builder.Build();
        var papers = new Dictionary<int, SampleAnswers>();
        app.Run(context => papers[context.Connection.LocalPort].AnswerAsync(context));
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        // The addresses come in the order of the listeners above.
        var ports = app.Urls.Select(url => new Uri(url).Port).ToList();
        var origins = new Dictionary<string, string>(StringComparer.Ordinal) { [SamplePages.Courier] = Origin(ports[0]), [SamplePages.Post] = Origin(ports[1]) };
        papers.Add(ports[0], new SampleAnswers(SamplePages.Courier, origins));
        papers.Add(ports[1], new SampleAnswers(SamplePages.Post, origins));
        return new SampleSite(app, origins);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Origin(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
}
