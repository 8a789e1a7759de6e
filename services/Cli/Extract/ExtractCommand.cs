using System.CommandLine;
using NewsPipeline.Cli.Explain;

namespace NewsPipeline.Cli.Extract;

/// <summary><c>newspipe extract</c>: pages to article records in this process, with no broker and no database.</summary>
public static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var pages = new Argument<string[]>("pages")
        {
            Description = "Files (.html, .htm, .html.gz, .txt), folders of them, URLs, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "PATH|URL|-",
        };
        var url = new Option<string?>("--url") { Description = "The address of the page, where only one is given.", HelpName = "URL" };
        var urls = new Option<string?>("--urls") { Description = "A JSON file with the pages' addresses: {\"ID\": {\"url\": \"…\"}}.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line: the article record, or {\"rejected\": {\"reason\", \"detail\"}}." };
        var output = new Option<string?>("--output", "-o") { Description = "Write one JSON object {\"ID\": record} to a file; ID is the file name without .html or .html.gz.", HelpName = "FILE" };
        var explain = new Option<bool>("--explain") { Description = "Show the blocks of one page, each kept or dropped, with role, score and reason; with --json as JSON." };
        var html = new Option<string?>("--html") { Description = "With --explain: write them beside the page's source, as a page for the browser.", HelpName = "FILE" };
        var learn = new Option<bool>("--learn") { Description = "Let the pages of a site, in the order given, teach what is boilerplate on those that follow (needs --urls for files)." };
        var command = new Command("extract", """
            Extracts articles from pages: fetches (for a URL), cleans and extracts right here, with no broker and no database.

            Examples:
              newspipe extract story.html                                  a summary to read
              newspipe extract story.html --json | jq .title               the whole record
              curl -s https://example.org/story | newspipe extract - --url https://example.org/story
              newspipe extract pages/ --urls urls.json -o articles.json    a folder at once
              newspipe extract story.html --explain                        what was kept, what was dropped, and why
              newspipe extract story.html --explain --html why.html        the same beside the page's source

            A URL is fetched by Fetcher's rules: public sites need a contact address in the environment (Fetcher__Contact).
            Exit code: 0 if any article came out, 2 if none, 1 on misuse.
            """) { pages, url, urls, json, output, explain, html, learn };
        command.SetAction((parsed, ct) =>
        {
            var request = new ExtractRequest(parsed.GetValue(pages)!, parsed.GetValue(url), parsed.GetValue(urls), parsed.GetValue(json), parsed.GetValue(output))
            {
                Explain = parsed.GetValue(explain),
                HtmlFile = parsed.GetValue(html),
                Learn = parsed.GetValue(learn),
            };
            return request.Explain ? ExplainRun.StartAsync(request, ct) : ExtractRun.StartAsync(request, ct);
        });
        return command;
    }
}
