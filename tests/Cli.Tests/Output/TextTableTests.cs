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
    public void A_narrow_terminal_cuts_the_last_column_and_a_pipe_does_not()
    {
        var table = new TextTable("URL", "DETAIL");
        table.Add("https://example.org/a", "a long explanation");

        Assert.EndsWith($"{Environment.NewLine}https://example.org/a  a lo…", table.Render(28), StringComparison.Ordinal);
        Assert.EndsWith("explanation", table.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_columns_are_never_cut()
    {
        var table = new TextTable("URL", "DETAIL");
        table.Add("https://example.org/a", "a long explanation");

        Assert.Contains("https://example.org/a", table.Render(10), StringComparison.Ordinal);
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
