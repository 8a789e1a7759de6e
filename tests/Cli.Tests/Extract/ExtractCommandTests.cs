using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Extract;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_gives_one_record_a_page_under_its_id_in_the_order_of_the_names()
    {
        _folder.Add("b.html.gz", PageFolder.Html);
        _folder.Add("a.html", PageFolder.Html);
        _folder.Add("c.txt", PageFolder.Text);
        _folder.Add("notes.pdf", "no page");

        var (exit, records) = await RunAsync(_folder.Path);

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Equal(["a", "b", "c.txt"], records.Select(record => record.Key));
        Assert.All(records, record => Assert.Equal("Bridge opens early", (string?)record.Value?["title"]));
        Assert.True(JsonNode.DeepEquals(records["a"], records["b"]));
        Assert.False(File.Exists(_folder.Inside("out.json.part")));
    }

    [Fact]
    public async Task The_record_is_the_contracts_and_the_address_comes_from_the_file_of_addresses()
    {
        var page = _folder.Add("a.html", PageFolder.Html);
        var urls = _folder.Add("urls.json", """{"a": {"url": "https://www.lakeside-courier.example/bridge", "title": "ignored"}, "b": {}}""");

        var (_, records) = await RunAsync(page, "--urls", urls);

        var article = records["a"].Deserialize<Article>(ContractJson.Compact)!;
        Assert.Equal("https://www.lakeside-courier.example/bridge", article.Url);
        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Equal("Lakeside Courier", article.Site);
        Assert.StartsWith("The new bridge", article.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_no_article_is_rejected_with_its_reason_and_its_neighbours_pass()
    {
        _folder.Add("a.html", "<p>Hello.</p>");
        _folder.Add("b.html", PageFolder.Html);

        var (exit, records) = await RunAsync(_folder.Path);

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Equal(ReasonCodes.NotArticle, (string?)records["a"]!["rejected"]!["reason"]);
        Assert.Equal("Bridge opens early", (string?)records["b"]!["title"]);
    }

    [Theory]
    [InlineData("empty.html", "")]
    [InlineData("stub.html", "<p>Hello.</p>")]
    public async Task Without_any_article_the_exit_code_is_2(string name, string content)
    {
        var (exit, _) = await RunAsync(_folder.Add(name, content));

        Assert.Equal(ExitCodes.Nothing, exit);
    }

    [Fact]
    public async Task A_damaged_gzip_file_is_a_rejection()
    {
        var path = _folder.Add("a.html.gz", PageFolder.Html);
        var bytes = await File.ReadAllBytesAsync(path);
        Array.Fill(bytes, (byte)0xFF, 40, 200);
        await File.WriteAllBytesAsync(path, bytes);

        var (exit, records) = await RunAsync(path);

        Assert.Equal(ExitCodes.Nothing, exit);
        Assert.Equal(ReasonCodes.CorruptBody, (string?)records["a"]!["rejected"]!["reason"]);
    }

    [Fact]
    public async Task A_private_address_is_refused_as_by_the_fetcher()
    {
        var (exit, records) = await RunAsync("http://127.0.0.1:8099/story");

        Assert.Equal(ExitCodes.Nothing, exit);
        Assert.Equal(ReasonCodes.PrivateAddress, (string?)records["http://127.0.0.1:8099/story"]!["rejected"]!["reason"]);
    }

    [Fact]
    public async Task Misuse_is_told_with_advice()
    {
        var page = _folder.Add("a.html", PageFolder.Html);
        var other = _folder.Add("b.html", PageFolder.Html);
        var image = _folder.Add("a.png", "");
        var broken = _folder.Add("broken.json", "[");

        foreach (var arguments in new string[][] { [_folder.Inside("none.html")], [image], [page, page], [page, other, "--url", "https://x.example/"], [page, "--urls", broken] })
        {
            var error = await Assert.ThrowsAsync<CommandException>(() => RunAsync(arguments));
            Assert.Equal(1, error.ExitCode);
            Assert.NotNull(error.Advice);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        var page = _folder.Add("a.html", PageFolder.Html);

        await Assert.ThrowsAsync<CommandException>(() => InvokeAsync([page, "-o", _folder.Inside("no/such/folder.json")]));
    }

    [Fact]
    public async Task With_learn_the_pages_of_a_site_teach_what_is_boilerplate_on_those_that_follow_in_the_order_given()
    {
        const string Note = "This paper is owned by the people who read it, and each of them has a voice in what it stands for.";
        var addresses = new JsonObject();
        for (var i = 0; i < 8; i++)
        {
            // What is the article's own differs in every line.
            _folder.Add($"{i}.html", PageFolder.Html.Replace("Bridge opens", $"Bridge {i} opens", StringComparison.Ordinal).Replace("town.", $"town {i}.", StringComparison.Ordinal)
                .Replace("four minutes", $"{i + 4} minutes", StringComparison.Ordinal).Replace("nine years", $"{i} years", StringComparison.Ordinal).Replace("</article>", $"<p>{Note}</p></article>", StringComparison.Ordinal));
            addresses[$"{i}"] = new JsonObject { ["url"] = $"https://www.lakeside-courier.example/{i}" };
        }
        var urls = _folder.Add("urls.json", addresses.ToJsonString());

        var (_, alone) = await RunAsync(_folder.Path, "--urls", urls);
        var (_, learned) = await RunAsync(_folder.Path, "--urls", urls, "--learn");
        var (_, again) = await RunAsync(_folder.Path, "--urls", urls, "--learn");

        Assert.All(alone, record => Assert.Null(record.Value!["templates"]));
        Assert.Equal("0", (string?)learned["0"]!["templates"]);
        Assert.StartsWith("7-", (string?)learned["7"]!["templates"], StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(learned, again));
        Assert.DoesNotContain(Note, (string?)learned["7"]!["text"], StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal((string?)alone[$"{i}"]!["text"], (string?)learned[$"{i}"]!["text"]));
        Assert.Contains(Note, (string?)learned["4"]!["text"], StringComparison.Ordinal);
    }

    private async Task<(int Exit, JsonObject Records)> RunAsync(params string[] arguments)
    {
        var output = _folder.Inside("out.json");
        var exit = await InvokeAsync([.. arguments, "-o", output]);
        return (exit, JsonNode.Parse(await File.ReadAllTextAsync(output))!.AsObject());
    }

    private static Task<int> InvokeAsync(string[] arguments) =>
        ExtractCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
