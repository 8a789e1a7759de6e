using NewsPipeline.Cleaner.PlainText;

namespace NewsPipeline.Cleaner.Tests.PlainText;

public sealed class LineChoiceTests
{
    private static bool[] Kept(float[] chances, params int[] words)
    {
        var threshold = LineChoice.Threshold(chances, words.Length > 0 ? words : [.. chances.Select(_ => 20)]);
        return [.. chances.Select(chance => chance >= threshold)];
    }

    [Fact]
    public void On_a_plain_page_the_likely_lines_are_kept() =>
        Assert.Equal([true, true, true, false, false], Kept([0.97f, 0.99f, 0.98f, 0.02f, 0.01f]));

    [Fact]
    public void Of_a_page_nothing_of_which_is_certain_the_less_likely_lines_too() =>
        Assert.Equal([true, true, true, false], Kept([0.42f, 0.45f, 0.4f, 0.02f]));

    [Fact]
    public void An_unsure_line_beside_much_that_is_sure_must_be_likelier_than_not() =>
        Assert.Equal([true, true, true, true, false], Kept([0.99f, 0.99f, 0.99f, 0.99f, 0.4f]));

    [Fact]
    public void A_long_line_weighs_more_than_a_short_one() =>
        Assert.Equal([true, false], Kept([0.6f, 0.2f], 200, 20));

    [Fact]
    public void Nothing_is_kept_where_nothing_is_possible() =>
        Assert.Equal([false, false], Kept([0.03f, 0.05f]));

    [Fact]
    public void A_page_of_no_lines_has_no_text() => Assert.Empty(Kept([]));

    [Fact]
    public void Lines_without_words_change_nothing() => Assert.Equal([true, true, false], Kept([0.9f, 0.95f, 0.05f], 20, 0, 0));
}
