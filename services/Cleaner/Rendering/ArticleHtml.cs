using System.Text;
using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Writes the main text as clean HTML.</summary>
internal static class ArticleHtml
{
    /// <summary>Writes the kept blocks.</summary>
    public static string Write(List<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block.Kept)
                html.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(block.Text)).Append("</p>\n");
        }
        return html.ToString();
    }
}
