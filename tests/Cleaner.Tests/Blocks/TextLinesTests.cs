namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class TextLinesTests
{
    [Fact]
    public void Paragraphs_that_end_in_one_line_break_each_are_paragraphs()
    {
        var html = string.Join("<br>", Enumerable.Range(0, 8).Select(i => i == 3 ? "<a href='/survey'>The survey</a> was read by many, and the council will speak of it in the first week of October." : Pages.Sentence(i)));
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1><div class='text'>{html}</div></article>"));
        var kept = page.Blocks.Where(block => block.Kept).ToArray();
        Assert.Equal(8, kept.Length);
        Assert.Equal(Pages.Sentence(2), kept[2].Text);
        Assert.Equal("The survey", Assert.Single(kept[3].Links).Text);
        Assert.Empty(kept[4].Links);
        Assert.Contains("<p><a href=\"https://harbour-post.example/survey\">The survey</a> was read", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<strong>What the divers found<br></strong>The pillars of the old pier are hollow, and the sand has gone from under them.", "What the divers found")]
    [InlineData("<b>How long will the repair take?</b><br />The council speaks of two years, if the winter is as mild as the last one was.", "How long will the repair take?")]
    [InlineData("<b>Ann Hill,</b><br>the harbour master, has seen the pillars and says that they will not last another winter.", null)]
    [InlineData("<b>The pillars will not last another winter.</b><br>The harbour master has seen them and says so in a letter.", null)]
    [InlineData("<b>Pier Road</b><br>Lakeside 4021", null)]
    public void A_bold_line_over_a_paragraph_is_parted_from_it(string lines, string? head)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(4)}<p>{lines}</p>{Pages.Paragraphs(4, from: 8)}</article>"));
        Assert.Equal(head is not null, page.Blocks.Any(block => block.Kept && block.Text == head));
    }

    [Fact]
    public void Bold_questions_amid_a_paragraph_are_parted_from_the_answers()
    {
        string[] lines = ["The council speaks of two years, if the winter is as mild as the last one was.", "<b>And where will the ferry land?</b>", "At the new quay below the church, which is longer by half and lies out of the wind.", "<b>What of the boats?</b>", "They stay where they are, and nobody will have to pay for it before the next summer."];
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(4)}<p>{string.Join("<br>", lines)}</p>{Pages.Paragraphs(4, from: 8)}</article>"));
        var kept = page.Blocks.Where(block => block.Kept).Select(block => block.Text).ToArray();
        foreach (var line in lines)
            Assert.Contains(line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal), kept);
    }

    [Theory]
    [InlineData("<div class='initial'>T</div><p>he boats stay in the harbour until the engineers have looked at the last of the pillars.</p>", "The boats stay")]
    [InlineData("<span style='float:left'>T</span><p>he boats stay in the harbour until the engineers have looked at the last of the pillars.</p>", "The boats stay")]
    [InlineData("<div>A</div><p>The boats stay in the harbour until the engineers have looked at the last of the pillars.</p>", "The boats stay")]
    [InlineData("<div>A</div><p>iFerry boats stay in the harbour until the engineers have looked at the last of the pillars.</p>", "iFerry boats stay")]
    public void A_large_first_letter_is_a_part_of_its_word(string html, string start)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{html}{Pages.Paragraphs(4)}</article>"));
        Assert.StartsWith(start, page.Blocks.First(block => block.Kept && block.Text.Contains("boats stay", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_behind_a_large_first_letter_are_parted_like_others()
    {
        var lines = $"{Pages.Sentence(31)[1..]}<br>{Pages.Sentence(32)}<br>{Pages.Sentence(33)}";
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1><div class='initial'>{Pages.Sentence(31)[0]}</div><p>{lines}</p>{Pages.Paragraphs(4)}</article>"));
        var kept = page.Blocks.Where(block => block.Kept).Select(block => block.Text).ToArray();
        Assert.Contains(Pages.Sentence(31), kept);
        Assert.Contains(Pages.Sentence(33), kept);
    }

    [Theory]
    [InlineData("The boats go out at night,<br>the lamps are small and few,<br>the harbour holds its light<br>and waits the winter through.")]
    [InlineData("Harbour Post<br>Pier Road 7<br>4021 Lakeside<br>Open on weekdays from nine to five.")]
    public void Verse_and_addresses_stay_as_they_are(string lines)
    {
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(4)}<p>{lines}</p>{Pages.Paragraphs(4, from: 8)}</article>")));
        Assert.DoesNotContain("night,\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Post\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the council had feared for a long time and has now put into a report of its own.", true)]
    [InlineData("The council had feared it for a long time and has now put it into a report of its own.", false)]
    public void A_paragraph_that_a_box_cuts_is_one(string rest, bool isOne)
    {
        var box = "<div class='related-stories'><h2>Related stories</h2><ul><li><a href='/n/1'>The storm that tore the pier away</a></li><li><a href='/n/2'>Boats that were never found again</a></li></ul></div>";
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1><div class='text'>{Pages.Paragraphs(3)}<span>Residents of the upper town have seen on many a night what</span>{box}<span>{rest}</span>{Pages.Paragraphs(3, from: 6)}</div></article>")));
        Assert.Equal(isOne, text.Contains($"on many a night what {rest}", StringComparison.Ordinal));
        Assert.Contains(rest, text, StringComparison.Ordinal);
    }
}
