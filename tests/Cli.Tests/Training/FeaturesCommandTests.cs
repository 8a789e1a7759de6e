using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Tests.Extract;
using NewsPipeline.Cli.Training;

namespace NewsPipeline.Cli.Tests.Training;

public sealed class FeaturesCommandTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_pages_give_a_row_a_block_and_a_number_a_name()
    {
        _folder.Add("b.html.gz", PageFolder.Html);
        _folder.Add("a.html", PageFolder.Html.Replace("<article>", "<article><p>One more paragraph stands at the head of this page, so that it has one block more.</p>", StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Done, await InvokeAsync(_folder.Path, "-o", _folder.Inside("out")));

        var (texts, names, rows) = await ReadAsync();
        Assert.Equal(["a", "b"], texts.Keys);
        Assert.Equal(texts["b"].Length + 1, texts["a"].Length);
        Assert.Contains(texts["b"], text => text.StartsWith("The new bridge over the lake", StringComparison.Ordinal));
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal((texts["a"].Length + texts["b"].Length) * names.Length, rows.Length);
        Assert.All(rows, number => Assert.True(float.IsFinite(number)));
        // In the order of the texts: the rules keep the paragraphs, and not the byline.
        var kept = Array.IndexOf(names, "rule-kept");
        Assert.Equal(1, rows[(Array.FindIndex(texts["a"], text => text.StartsWith("The new bridge", StringComparison.Ordinal)) * names.Length) + kept]);
        Assert.Equal(0, rows[(Array.FindIndex(texts["a"], text => text.Contains("Ann Lee", StringComparison.Ordinal)) * names.Length) + kept]);
    }

    [Fact]
    public async Task Lines_of_plain_texts_have_features_of_their_own()
    {
        _folder.Add("a.txt", PageFolder.Text);

        Assert.Equal(ExitCodes.Done, await InvokeAsync(_folder.Path, "-o", _folder.Inside("out")));

        var (texts, names, rows) = await ReadAsync();
        Assert.Equal(3, texts["a.txt"].Length);
        Assert.Equal(3 * names.Length, rows.Length);
    }

    [Fact]
    public async Task A_damaged_page_is_left_out_and_its_neighbours_are_not()
    {
        var path = _folder.Add("a.html.gz", PageFolder.Html);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Array.Fill(bytes, (byte)0xFF, 40, 200);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Nothing, await InvokeAsync(_folder.Path, "-o", _folder.Inside("out")));
        _folder.Add("b.html", PageFolder.Html);
        Assert.Equal(ExitCodes.Done, await InvokeAsync(_folder.Path, "-o", _folder.Inside("out")));

        Assert.Equal(["b"], (await ReadAsync()).Texts.Keys);
    }

    [Fact]
    public async Task Misuse_is_told_on_one_line()
    {
        var page = _folder.Add("a.html", PageFolder.Html);
        var text = _folder.Add("b.txt", PageFolder.Text);
        var image = _folder.Add("c.png", "");
        // A link that leads nowhere is found among a folder's pages, and cannot be read.
        var links = Directory.CreateDirectory(_folder.Inside("links")).FullName;
        File.CreateSymbolicLink(Path.Combine(links, "a.html"), _folder.Inside("gone.html"));
        var empty = Directory.CreateDirectory(_folder.Inside("empty")).FullName;
        var output = _folder.Inside("out");

        foreach (var arguments in new string[][]
        {
            [_folder.Inside("none.html"), "-o", output], [image, "-o", output], [links, "-o", output], [empty, "-o", output], [page, text, "-o", output],
            [page, page, "-o", output], ["https://lakeside-courier.example/", "-o", output], ["-", "-o", output], [page, "-o", _folder.Inside("no/such/folder")], [page, "-o", output, "--urls", image],
        })
        {
            var error = await Assert.ThrowsAsync<CommandException>(() => InvokeAsync(arguments));
            Assert.NotEqual(ExitCodes.Done, error.ExitCode);
            Assert.DoesNotContain('\n', error.Message);
        }
    }

    private async Task<(Dictionary<string, string[]> Texts, string[] Names, float[] Rows)> ReadAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var texts = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await File.ReadAllTextAsync(_folder.Inside("out.json"), ct))!;
        var bytes = await File.ReadAllBytesAsync(_folder.Inside("out.f32"), ct);
        var rows = new float[bytes.Length / sizeof(float)];
        Buffer.BlockCopy(bytes, 0, rows, 0, bytes.Length);
        return (texts, await File.ReadAllLinesAsync(_folder.Inside("out.names"), ct), rows);
    }

    private static Task<int> InvokeAsync(params string[] arguments) =>
        FeaturesCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
