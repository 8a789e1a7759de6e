using NewsPipeline.Cli.Calibration;
using NewsPipeline.Cli.Tests.Extract;

namespace NewsPipeline.Cli.Tests.Calibration;

public sealed class CalibrateCommandTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_set_of_pages_is_scored_against_its_truth()
    {
        Directory.CreateDirectory(_folder.Inside("pages"));
        _folder.Add("pages/a.html", PageFolder.Html);
        _folder.Add("pages/unknown.html", PageFolder.Html);
        _folder.Add("truth.json", """{"a": {"url": "https://www.lakeside-courier.example/bridge", "title": "Bridge opens early", "author": "Bo Ek", "date": "2024-05-03"}}""");

        var values = await CalibrationRun.ScoreAsync([_folder.Path], calibrated: true, TestContext.Current.CancellationToken);

        Assert.Equal([("title", true), ("authors", false)], values.Select(value => (value.Field, value.IsRight)));
        Assert.All(values, value => Assert.Equal("www.lakeside-courier.example", value.Host));
    }

    [Fact]
    public async Task A_folder_without_a_truth_is_named()
    {
        var error = await Assert.ThrowsAsync<CommandException>(() => CalibrationRun.ScoreAsync([_folder.Path], calibrated: true, TestContext.Current.CancellationToken));

        Assert.Contains("truth.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        var file = _folder.Inside("none/curves.txt");

        var error = await Assert.ThrowsAsync<CommandException>(() => CalibrateCommand.WriteAsync(file, ["a"], TestContext.Current.CancellationToken));

        Assert.StartsWith(file, error.Message, StringComparison.Ordinal);
    }
}
