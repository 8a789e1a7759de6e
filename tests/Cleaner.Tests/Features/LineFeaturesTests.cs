using NewsPipeline.Cleaner.PlainText.Features;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class LineFeaturesTests
{
    private static FeatureTable Read(string text)
    {
        var table = Pages.Cleaner.ReadFeatures(new PageInput { Content = text, MediaType = "text/plain" }, TestContext.Current.CancellationToken);
        Assert.NotNull(table);
        return table;
    }

    public static TheoryData<string> Texts => new(
        "Home\nNews\nSport\n\nCouncil delays repair of ferry pier\n12 March 2024\nBy Ada Lund\n\n" + string.Join("\n\n", Enumerable.Range(0, 8).Select(Pages.Sentence)) + "\n\n* Ferry fares to rise\n* Storm warning\n\n© 2024 Harbour Post",
        "One line.",
        "!\n?\n-\n…\n" + Pages.Sentence(0),
        "港湾の会議は火曜日の夜に開かれた。\n\n港");

    [Fact]
    public void No_name_stands_twice() => Assert.Equal(LineFeatures.Names.Length, LineFeatures.Names.Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_row_a_line_as_wide_as_the_names_and_every_number_finite(string text)
    {
        var table = Read(text);
        Assert.NotEmpty(table.Texts);
        Assert.Equal(LineFeatures.Names, table.Names);
        Assert.Equal(table.Texts.Count * LineFeatures.Names.Length, table.Rows.Length);
        for (var i = 0; i < table.Rows.Length; i++)
            Assert.True(float.IsFinite(table.Rows[i]), LineFeatures.Names[i % LineFeatures.Names.Length]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_same_text_gives_the_same_rows(string text) => Assert.Equal(Read(text).Rows, Read(text).Rows);
}
