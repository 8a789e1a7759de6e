using Microsoft.AspNetCore.Http;

namespace NewsPipeline.Cli.Demo;

/// <summary>Answers requests to one paper of the sample site.</summary>
internal sealed class SampleAnswers
{
    private readonly Dictionary<string, (SamplePage Page, byte[] Body)> _pages = new(StringComparer.Ordinal);
    private readonly (SamplePage Page, byte[] Body) _notFound;

    /// <summary>Prepares the answers of <paramref name="paper"/>.</summary>
    public SampleAnswers(string paper, IReadOnlyDictionary<string, string> origins)
    {
        foreach (var page in SamplePages.All.Where(page => page.Paper == paper))
            _pages.Add(page.Path, (page, BodyOf(page, origins)));
        _notFound = (SamplePages.NotFound, BodyOf(SamplePages.NotFound, origins));
    }

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Path.Value + context.Request.QueryString.Value;
        if (address == "/robots.txt")
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("User-agent: *\nAllow: /\n", context.RequestAborted);
            return;
        }

        var (page, body) = _pages.GetValueOrDefault(address, _notFound);
        context.Response.StatusCode = page.Status;
        if (page.Location is not null)
        {
            context.Response.Headers.Location = page.Location;
            return;
        }

        context.Response.ContentType = page.ContentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] BodyOf(SamplePage page, IReadOnlyDictionary<string, string> origins) =>
        page.File is null ? [] : SampleFiles.Read(page.Paper, page.File, origins);
}
