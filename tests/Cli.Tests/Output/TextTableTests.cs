using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Tests.Output;

public class TextTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_widest_cell_and_numbers_stand_to_the_right()
    {
        var table = new TextTable("NAME", ">COUNT", "NOTE");
        table.Add("a", "5", "first");
        table.Add("longer", "1234567", null);

        Assert.Equal(
            """
            NAME      COUNT  NOTE
            a             5  first
            longer  1234567
            """.ReplaceLineEndings(),
            table.Render());
    }

    [Fact]
    public void Wide_characters_take_two_columns_and_combining_marks_none()
    {
        var table = new TextTable("TITLE", "X");
        table.Add("東京新聞", "1");
        table.Add("Cafe\u0301s", "2");

        Assert.Equal(["TITLE     X", "東京新聞  1", "Cafe\u0301s     2"], table.Render().Split(Environment.NewLine));
    }

    [Fact]
    public void A_narrow_terminal_cuts_lines_and_a_pipe_does_not()
    {
        var table = new TextTable("URL");
        table.Add("https://example.org/a/long/path");

        Assert.EndsWith($"{Environment.NewLine}https://e…", table.Render(10), StringComparison.Ordinal);
        Assert.EndsWith("/path", table.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_cell_does_not_break_the_table()
    {
        var table = new TextTable("A", "B");
        table.Add("one\ntwo", "x\ty");

        Assert.EndsWith("one two  x y", table.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rows_is_its_headings() => Assert.Equal("A  B", new TextTable("A", ">B").Render());
}
