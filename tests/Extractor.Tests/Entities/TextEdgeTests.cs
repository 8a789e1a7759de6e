using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>A text may begin and end anywhere: what a rule looks for before or behind a word need not be there.</summary>
public sealed class TextEdgeTests
{
    private const string Text = """
        "The pier," said Otters goalkeeper Orlune "Orly" Venn (Harbour Board), "is old." His lawyer, Ann Driver, said so.
        Boats said the owner’s friend, Tom Dane, called the plan part of a "very long row of bad ideas" for St. Tom Beach.
        Anglers for Progress (AFP) and Anna River, Orlune Kosk and Bob Hill Jr. met the Orn Van der Sen Board. "No," Dr Driver said.
        "It is cold," the 41-year-old said. Kenya virus is called the “end of Boats,” Dane said, “we
        “are late,” Mr Dane told AFP. Said Driver: "Down by the Harbour Wall." said another member, Ann Driver, in his paper, “The Boats of All.”
        """;

    [Fact]
    public void Every_beginning_and_end_is_read()
    {
        for (var from = 0; from < Text.Length; from++)
        {
            Read(Text[from..]);
            Read(Text[..from]);
        }
    }

    private static void Read(string text)
    {
        var blocks = text.Split('\n').Where(line => line.Trim().Length > 0).Select(line => new ArticleBlock { Kind = BlockKinds.Paragraph, Text = line.Trim() }).ToArray();
        var main = new MainText(string.Join("\n\n", blocks.Select(block => block.Text)), blocks, null, null, null);
        foreach (var quote in TextReading.Read(main, "en", new ExtractorOptions()).Quotes)
            Assert.InRange(quote.End, quote.Start + 1, main.Text.Length);
    }
}
