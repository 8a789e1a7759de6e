using System.Text.Json;

namespace NewsPipeline.Cli.Extract;

/// <summary>Finds the pages that the arguments name.</summary>
internal static class PageSources
{
    private static readonly string[] Endings = [".html.gz", ".htm.gz", ".html", ".htm"];

    /// <summary>The pages in the order of the arguments, those of a folder by name.</summary>
    /// <exception cref="CommandException">An argument names no page, two pages have the same id, or the addresses cannot be read.</exception>
    internal static List<PageSource> Find(ExtractRequest request)
    {
        var addresses = request.UrlsFile is { } file ? ReadAddresses(file) : [];
        var pages = request.Pages.SelectMany(argument => Expand(argument, addresses)).ToList();
        if (request.Url is { } url)
        {
            if (pages.Count != 1)
                throw new CommandException($"--url names the address of one page, but {pages.Count} are given.", "Give the addresses of many pages with --urls FILE.");
            pages[0] = pages[0] with { Url = url };
        }
        if (pages.GroupBy(page => page.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            throw new CommandException($"{string.Join(" and ", twins.Select(page => page.Location).Take(2))} have the same id, {twins.Key}.", "Extract them in two runs, or rename one.");
        return pages;
    }

    /// <summary>The id of a file: its name without <c>.html</c> or <c>.html.gz</c>, with <c>.txt</c>.</summary>
    internal static string IdOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return ending is null || name.Length == ending.Length ? name : name[..^ending.Length];
    }

    /// <summary>Whether a file is read as plain text.</summary>
    internal static bool IsText(string path) => path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<PageSource> Expand(string argument, Dictionary<string, string> addresses)
    {
        if (argument == "-")
            return [new PageSource("-", PageSourceKind.StandardInput, "-", addresses.GetValueOrDefault("-"))];
        if (argument.Contains("://", StringComparison.Ordinal))
            return [new PageSource(argument, PageSourceKind.Url, argument, argument)];
        if (Directory.Exists(argument))
            return Directory.EnumerateFiles(argument).Where(IsPage).Order(StringComparer.Ordinal).Select(path => FromFile(path, addresses));
        if (!File.Exists(argument))
            throw new CommandException($"{argument}: no such file or folder.", "A URL begins with http:// or https://.");
        if (!IsPage(argument))
            throw new CommandException($"{argument}: not a page.", "Pages are files that end in .html, .htm, .html.gz or .txt; pipe anything else in with -.");
        return [FromFile(argument, addresses)];
    }

    private static PageSource FromFile(string path, Dictionary<string, string> addresses)
    {
        var id = IdOf(path);
        return new PageSource(id, PageSourceKind.File, path, addresses.GetValueOrDefault(id));
    }

    private static bool IsPage(string path) => IsText(path) || Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> ReadAddresses(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var page in document.RootElement.EnumerateObject())
            {
                if (page.Value.ValueKind == JsonValueKind.Object && page.Value.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String)
                    addresses[page.Name] = url.GetString()!;
            }
            return addresses;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--urls {file}: {e.Message}", "The file holds one JSON object: {\"ID\": {\"url\": \"…\"}}.");
        }
    }
}
