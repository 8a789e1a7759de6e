using System.Text;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Writes the kept blocks as clean HTML: paragraphs, headings, lists, quotes, tables, links, emphasis; nothing else.</summary>
internal sealed class ArticleHtml
{
    private const string Special = "&<>\"";

    private readonly StringBuilder html = new();
    private string? open;

    /// <summary>Writes the main text.</summary>
    public static string Write(List<Block> blocks)
    {
        var writer = new ArticleHtml();
        foreach (var block in blocks)
        {
            if (block.Kept)
                writer.Add(block);
        }
        writer.Enclose(around: null);
        return writer.html.ToString();
    }

    private void Add(Block block)
    {
        switch (block.Kind)
        {
            case BlockKinds.Heading:
                // The headline is the record's title; headings inside the text start below it.
                Enclose(around: null);
                Element($"h{Math.Clamp(block.Level, 2, 6)}", block);
                break;
            case BlockKinds.ListItem:
                Enclose("ul");
                Element("li", block);
                break;
            case BlockKinds.Quote:
                Enclose("blockquote");
                Element("p", block);
                break;
            case BlockKinds.TableRow:
                Enclose("table");
                html.Append("<tr>");
                foreach (var cell in block.Text.Split('\t'))
                    html.Append("<td>").Append(Escape(cell.Trim())).Append("</td>");
                html.Append("</tr>\n");
                break;
            case BlockKinds.Code:
                Enclose(around: null);
                html.Append("<pre>").Append(Escape(block.Text)).Append("</pre>\n");
                break;
            default:
                Enclose(around: null);
                Element("p", block);
                break;
        }
    }

    private void Enclose(string? around)
    {
        if (open == around)
            return;
        if (open is not null)
            html.Append("</").Append(open).Append(">\n");
        if (around is not null)
            html.Append('<').Append(around).Append(">\n");
        open = around;
    }

    private void Element(string name, Block block)
    {
        html.Append('<').Append(name).Append('>');
        InlineHtml.Append(html, block);
        html.Append("</").Append(name).Append(">\n");
    }

    /// <summary>Escapes text for HTML, in attributes too.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        AppendEscaped(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Adds text, escaped.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }
        html.Append(text);
    }
}
