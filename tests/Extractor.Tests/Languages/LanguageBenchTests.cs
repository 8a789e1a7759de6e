using System.Text.Json;
using NewsPipeline.Extractor.Languages;

namespace NewsPipeline.Extractor.Tests.Languages;

/// <summary>Tells the language of real texts from their words alone. They are not ours to copy: where the shared folder is absent, the test is skipped.</summary>
public sealed class LanguageBenchTests(ITestOutputHelper output)
{
    [Fact]
    public void The_words_alone_tell_the_language_of_real_articles()
    {
        var (right, all) = (0, 0);
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Find("bench", "fundus-tests", "truth.json")));
        foreach (var page in truth.RootElement.EnumerateObject())
        {
            if (page.Value.GetProperty("lang").GetString() is not { } language || page.Value.GetProperty("text").GetString() is not { Length: > 0 } text)
                continue;
            var told = StopWordVote.Vote(text, null)?.Language;
            all++;
            right += told == language ? 1 : 0;
            if (told != language)
                output.WriteLine($"{page.Name}: {told ?? "none"} instead of {language}");
        }
        output.WriteLine($"language from the text alone: {right}/{all} = {(double)right / all:F3}");
        Assert.True(right >= all * 0.97, $"{right} of {all}");
    }

    [Fact]
    public void At_least_40_languages_are_known() => Assert.True(StopWordVote.Count >= 40);

    private static string Find(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, "shared", .. parts]);
            if (File.Exists(path))
                return path;
        }
        Assert.Skip($"no folder shared/{string.Join('/', parts)} beside the repository");
        return "";
    }
}
