using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Tests.Parsing.Dom;

/// <summary>Writes a tree of nodes as text, one node a line, to compare two kinds of nodes.</summary>
internal static class TreeDump
{
    /// <summary>The tree of AngleSharp's own nodes.</summary>
    public static string OfAngleSharp(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { SkipComments = true, DisableElementPositionTracking = true, MaximumDepth = 513 }).ParseDocument(html);
        var text = new StringBuilder();
        var stack = new Stack<(INode Node, int Depth)>([(document.DocumentElement, 0)]);
        while (stack.TryPop(out var next))
        {
            Line(text, next.Depth, next.Node.NodeName, next.Node is IText data ? data.Data : "", (next.Node as IElement)?.Attributes.Select(a => (a.Name, a.Value)) ?? []);
            foreach (var child in next.Node.ChildNodes.Reverse())
                stack.Push((child, next.Depth + 1));
        }
        return text.ToString();
    }

    /// <summary>The tree of our nodes.</summary>
    public static string OfOurs(string html)
    {
        var options = new CleanerOptions();
        using var document = PageParser.Parse(html, options, new Deadline(TimeProvider.System, TimeSpan.FromMinutes(5), CancellationToken.None));
        var text = new StringBuilder();
        var stack = new Stack<(PageNode Node, int Depth)>([(document.DocumentElement!, 0)]);
        while (stack.TryPop(out var next))
        {
            var attributes = next.Node is PageElement element ? element.Attributes.ToArray().Select(a => (a.Name.ToString(), a.Value.ToString())) : [];
            Line(text, next.Depth, next.Node.NodeName, next.Node is PageCharacters data ? data.Data.ToString() : "", attributes);
            foreach (var child in next.Node is PageContainer container ? container.Nodes.ToArray().Reverse() : [])
                stack.Push((child, next.Depth + 1));
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, int depth, string name, string data, IEnumerable<(string Name, string Value)> attributes)
    {
        text.Append(' ', depth).Append(name).Append(' ').Append(data.Replace("\n", "\\n", StringComparison.Ordinal));
        foreach (var (attribute, value) in attributes)
            text.Append(" [").Append(attribute).Append('=').Append(value).Append(']');
        text.Append('\n');
    }
}
