using System.IO.Compression;
using System.Text.Json;

namespace NewsPipeline.Cleaner.Tests.Bench;

public sealed class MainTextQualityTests
{
    private const double RequiredF1 = 0.90;

    [Fact]
    public void The_main_text_of_the_measured_pages_reaches_the_required_F1()
    {
        var folder = SharedFolder.Of("bench", "aeb");
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "truth.json")));
        var pages = truth.RootElement.EnumerateObject().ToList();
        var scores = pages.AsParallel().WithDegreeOfParallelism(2)
            .Select(page => Shingles.Compare(Text(page.Value), Predict(folder, page.Name, page.Value)));
        Assert.True(Shingles.F1(scores) >= RequiredF1);
    }

    private static string Text(JsonElement page) => (page.TryGetProperty("text", out var text) ? text : page.GetProperty("articleBody")).GetString()!;

    private static string Predict(string folder, string id, JsonElement page)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, "pages", id + ".html.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var result = Pages.Cleaner.Clean(
            new PageInput
            {
                Content = PageText.Decode(bytes.ToArray(), "utf-8"),
                MediaType = "text/html",
                Url = page.TryGetProperty("url", out var url) ? url.GetString() : null,
            },
            CancellationToken.None);
        return result.IsCleaned ? Pages.Text(result.Page) : "";
    }
}
