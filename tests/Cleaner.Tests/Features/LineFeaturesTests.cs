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

    private static float Value(FeatureTable table, string line, string name)
    {
        var index = table.Texts.ToList().FindIndex(text => text.StartsWith(line, StringComparison.Ordinal));
        Assert.True(index >= 0, line);
        return table.Rows[(index * table.Names.Count) + table.Names.ToList().IndexOf(name)];
    }

    [Fact]
    public void Lines_of_one_form_echo_each_other_and_running_text_does_not()
    {
        var table = Read($"Posted by Ada, 12 comments\nPosted by Ole, 7 comments\nPosted by Ada, 341 comments\n\n{Pages.Sentence(0)}\n\n{Pages.Sentence(1)}");
        Assert.Equal(MathF.Log2(3), Value(table, "Posted by Ada, 12", "same-start"));
        Assert.Equal(0, Value(table, "Posted by Ole", "same-but-digits"));
        Assert.Equal(1, Value(table, "Posted by Ada, 12", "same-but-digits"));
        Assert.Equal(2, Value(table, "Posted by Ole", "same-start-near"));
        Assert.Equal(0, Value(table, Pages.Sentence(0), "same-start"));
        Assert.Equal(0, Value(table, Pages.Sentence(0), "same-end"));
    }

    [Fact]
    public void Lines_that_end_alike_echo_each_other()
    {
        var table = Read($"Storm over the harbour, 3 min read\nFerry fares to rise again: 5 min read\n{Pages.Sentence(0)}");
        Assert.Equal(1, Value(table, "Storm", "same-end"));
    }

    [Theory]
    [InlineData("Ferry fares rise againThe council voted late.Read on", 2)]
    [InlineData("Ferry fares rise again. The council voted late.", 0)]
    [InlineData("フェリー運賃が再び値上げされる。", 0)]
    public void Words_run_together_are_counted(string line, float glued) => Assert.Equal(glued, Value(Read(line), line, "glued-words"));

    [Theory]
    [InlineData("Ferry fares to rise Ferry fares to rise", 1)]
    [InlineData("Ferry fares to rise, said the mayor of the ferry town", 0)]
    public void A_title_said_twice_is_seen(string line, float again) => Assert.Equal(again, Value(Read(line), line, "says-its-start-again"));

    [Fact]
    public void Words_that_the_page_says_elsewhere_are_shared()
    {
        var table = Read($"Harbour ferry pier\n\n{Pages.Sentence(0)}\n\nSomething wholly different happened\n\n{Pages.Sentence(1)}");
        Assert.Equal(1, Value(table, "Harbour", "rare-share-elsewhere"));
        Assert.Equal(1, Value(table, "Harbour", "share-in+1"));
        Assert.Equal(0, Value(table, "Something", "rare-share-in-core"));
    }

    [Fact]
    public void Odds_of_neighbours_are_those_of_their_lines()
    {
        var table = Read($"Home\n\n{Pages.Sentence(0)}\n\n{Pages.Sentence(1)}");
        Assert.Equal(Value(table, Pages.Sentence(0), "word-odds"), Value(table, "Home", "word-odds+1"));
        Assert.Equal(Value(table, "Home", "word-odds"), Value(table, Pages.Sentence(1), "word-odds-2"));
        Assert.Equal(-9, Value(table, "Home", "word-odds-1"));
    }

    [Fact]
    public void Runs_of_words_said_again_are_seen_above_and_below()
    {
        var table = Read($"Support the work of this newsroom today\n\n{Pages.Sentence(0)}\n\nSupport the work of this newsroom today, please");
        Assert.Equal(1, Value(table, "Support the work", "grams-below"));
        Assert.Equal(0, Value(table, "Support the work", "grams-above"));
        Assert.Equal(0, Value(table, Pages.Sentence(0), "grams-elsewhere"));
        Assert.Equal(0.8f, Value(table, "Support the work of this newsroom today, please", "grams-above"));
    }

    [Fact]
    public void A_stretch_takes_up_the_words_of_its_headline()
    {
        const string Filler = "Menu\nSport\nWeather\nPuzzles\nArchive\nContact\n";
        var table = Read(
            $"{Filler}Wholly unrelated gardening advice\nThe council met on Tuesday and spoke about money for a long time, as it often does.\n"
            + $"{Filler}Ferry pier closes for winter\nThe ferry to the island stays away, as the pier closes before winter begins in earnest.\nThe pier is old.\n");
        Assert.True(Value(table, "The ferry to", "segment-title") > Value(table, "The council met", "segment-title"));
        Assert.Equal(0, Value(table, "The ferry to", "segment-title-rank"));
        Assert.Equal(1, Value(table, "The council met", "segment-title-rank"));
        Assert.Equal(-1, Value(table, "Menu", "segment-title"));
    }

    [Fact]
    public void Teasers_take_turns_and_paragraphs_do_not()
    {
        var teasers = string.Concat(Enumerable.Range(0, 12).Select(i => $"Short headline number {i} of the day\n{Pages.Sentence(i)}\n"));
        var text = string.Concat(Enumerable.Range(20, 24).Select(i => $"{Pages.Sentence(i)}\n"));
        Assert.True(Value(Read(teasers), Pages.Sentence(5), "period") > 0.9f);
        Assert.True(Value(Read(text), Pages.Sentence(30), "period") <= 0);
        Assert.Equal(2, Value(Read(teasers), Pages.Sentence(5), "prose-right-above"));
        Assert.Equal(3, Value(Read(text), Pages.Sentence(30), "prose-right-below"));
    }
}
