using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsPipeline.Cleaner.Tests.Bench;

public sealed partial class SeedTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Scraped_texts_come_out_with_every_required_paragraph_in_order_and_no_forbidden_line(int number)
    {
        var folder = SharedFolder.Of("seeds");
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        var seed = expected.RootElement.EnumerateObject().ElementAt(number);
        var result = Pages.CleanText(PageText.Decode(File.ReadAllBytes(Path.Combine(folder, seed.Name)), "utf-8"));
        Assert.True(result.IsCleaned);
        var text = Fold(Pages.Text(result.Page));
        var at = 0;
        foreach (var paragraph in seed.Value.GetProperty("required").EnumerateArray())
        {
            at = text.IndexOf(Fold(paragraph.GetString()!), at, StringComparison.Ordinal);
            Assert.True(at >= 0, paragraph.GetString());
        }
        var lines = result.Page.Blocks.Where(block => block.Kept).Select(block => Fold(block.Text)).ToHashSet(StringComparer.Ordinal);
        Assert.All(seed.Value.GetProperty("forbidden").EnumerateArray(), line => Assert.DoesNotContain(Fold(line.GetString()!), lines));
    }

    private static string Fold(string text) => Space().Replace(text.Normalize(System.Text.NormalizationForm.FormKC).Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"'), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
