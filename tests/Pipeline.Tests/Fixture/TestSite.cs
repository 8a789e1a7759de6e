using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>A web site on loopback that answers what a test tells it to.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new();
    private readonly ConcurrentBag<IReadOnlyList<string>> _requests = [];

    private TestSite(WebApplication app) => _app = app;

    public string BaseUrl { get; private set; } = "";

    /// <summary>The names of the headers of every request so far, lower case.</summary>
    public IReadOnlyCollection<IReadOnlyList<string>> Requests => _requests;

    public static async Task<TestSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new TestSite(builder.Build());
        site._app.Run(site.AnswerAsync);
        await site._app.StartAsync();
        site.BaseUrl = site._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return site;
    }

    /// <summary>Serves a page under a path of its own.</summary>
    /// <returns>Its URL.</returns>
    public string Serve(string name, RequestDelegate answer)
    {
        var path = $"/{Guid.NewGuid():N}/{name}";
        _pages[path] = answer;
        return BaseUrl + path;
    }

    public string ServeHtml(string name, string html) => Serve(name, context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html);
    });

    public string ServeBytes(string name, string contentType, byte[] body) => Serve(name, async context =>
    {
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(body);
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        _requests.Add([.. context.Request.Headers.Keys.Select(k => k.ToLowerInvariant())]);
        if (_pages.TryGetValue(context.Request.Path, out var answer))
            return answer(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
