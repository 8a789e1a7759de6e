using System.Globalization;
using System.Net;
using System.Text;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Explain;

/// <summary>
/// Explains a page as a page of HTML in two columns, the blocks and the source they stand in, each linked to the other. It holds no script
/// and loads nothing: all text of the page is escaped, and a policy in its head forbids the rest.
/// </summary>
internal static class ExplainHtml
{
    /// <summary>Writes it.</summary>
    internal static string Write(Explanation explanation)
    {
        var marks = SourceMarks.Find(explanation);
        var html = new StringBuilder(explanation.Content.Length * 2);
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Escape(explanation.Id)}, explained</title>
            <style>
            {ExplainStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>{Escape(explanation.Id)}</h1>
            <p>{Escape(explanation.Head)}. Click a block for its path; the arrow leads to it in the source.</p>

            """);
        if (explanation.Url is { } url)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Escape(url)}</p>\n");
        if (explanation.Refusal is { } refusal)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"refused\">Rejected: {Escape(refusal)}</p>\n");
        html.Append("</header>\n<main>\n<section class=\"blocks\">\n");
        var marked = marks.Select(mark => mark.Block).ToHashSet();
        foreach (var (number, block) in explanation.Blocks.Index())
            AppendBlock(html, number, block, marked.Contains(number));
        html.Append("</section>\n<section class=\"source\"><pre>");
        AppendSource(html, explanation, marks);
        return html.Append("</pre></section>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendBlock(StringBuilder html, int number, PageBlock block, bool isMarked)
    {
        html.Append(CultureInfo.InvariantCulture, $"""
            <details id="b{number}" class="{Class(block)}" title="{Escape(block.Path ?? "")}">
            <summary><b>{Escape(block.Role)}</b> <i>{block.Score:0.0}</i> {Escape(block.Reason)}{(isMarked ? $" <a href=\"#s{number}\">→</a>" : "")}<span>{Escape(block.Text)}</span></summary>
            <p>block {number}, {Escape(block.Kind)}, {(block.Kept ? "kept" : "dropped")}{(block.Path is { } path ? $"<br><code>{Escape(path)}</code>" : "")}</p>

            """);
        foreach (var link in block.Links)
            html.Append(CultureInfo.InvariantCulture, $"<p>link: {Escape(link.Text)} <code>{Escape(link.Url)}</code></p>\n");
        html.Append("</details>\n");
    }

    private static void AppendSource(StringBuilder html, Explanation explanation, List<SourceMark> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            var block = explanation.Blocks[mark.Block];
            html.Append(Escape(explanation.Content[at..mark.Start]));
            html.Append(CultureInfo.InvariantCulture, $"<a id=\"s{mark.Block}\" href=\"#b{mark.Block}\" class=\"{Class(block)}\" title=\"{Escape($"{block.Role}: {block.Reason}")}\">");
            html.Append(Escape(explanation.Content[mark.Start..mark.End])).Append("</a>");
            at = mark.End;
        }
        html.Append(Escape(explanation.Content[at..]));
    }

    private static string Class(PageBlock block) => block.Kept ? "kept" : "dropped";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
