using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Readings;

/// <summary>Blocks as the rules leave them.</summary>
internal static class JudgedBlock
{
    public static Block Kept(string text, string reason, string kind = BlockKinds.Paragraph)
    {
        var block = New(text, kind);
        block.Keep(reason);
        return block;
    }

    public static Block Dropped(string text, string reason, string role = BlockRoles.Boilerplate, int linkLetters = 0, int links = 0)
    {
        var block = New(text, BlockKinds.Paragraph, linkLetters, links);
        block.Drop(role, reason);
        return block;
    }

    private static Block New(string text, string kind, int linkLetters = 0, int links = 0) => new()
    {
        Kind = kind,
        Text = text,
        Shape = TextMeter.Measure(text, linkLetters),
        Links = [.. Enumerable.Range(0, links).Select(i => new BlockLink { Url = $"https://harbour.example/{i}", Text = "" })],
    };
}
