namespace NewsPipeline.Cleaner.Tests.Roles;

/// <summary>Notes on the author, and on other articles, that only their shape tells.</summary>
public sealed class EndNotesTests
{
    [Theory]
    [InlineData("<p>Ada Lund is a writer for the Harbour Post who has lived on the coast for twenty years.</p>")]
    [InlineData("<p>Follow Ada Lund at @adalund</p>")]
    [InlineData("<p>[ The survey has been read by many. Read <a href='/n/7'>How Piers Are Measured</a>. ]</p>")]
    [InlineData("<p>(Reporting by Orlo Venn in Oslo and Qwela Ntombi; Editing by Bo Ek)</p>")]
    [InlineData("<p>(Writing by Orlo Venn; Editing by Bo Ek).</p>")]
    [InlineData("<p>[Additional reporting by Orlo Venn]</p>")]
    public void Notes_are_no_part_of_the_text(string note) =>
        Assert.EndsWith(Pages.Sentence(11), Text(note), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ada Bergqvist is a fisher who has lived on the coast for twenty years, and wants to stay there.")]
    [InlineData("(The survey, written by Orlo Venn of the council, has been read by many, and few were glad of it.)")]
    [InlineData("“I have waited for the pier for nine years,” @boek of the upper town wrote to Ada Lund.")]
    [InlineData("[The survey has been read by many, and few of them were glad of what it says about the pier.]")]
    public void What_only_looks_like_one_is(string paragraph) =>
        Assert.EndsWith(paragraph, Text($"<p>{paragraph}</p>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("By Ada Lund, North Haven Post", "North Haven police said on Tuesday that nobody was hurt when the pier gave way in the night.")]
    [InlineData("By Ada Lundgren", "Ada Lund said that she will not sail again before the pier has been repaired.")]
    public void A_name_that_goes_on_in_the_byline_is_not_the_author_s(string byline, string paragraph) =>
        Assert.EndsWith(paragraph, Text($"<p>{paragraph}</p>", byline), StringComparison.Ordinal);

    [Fact]
    public void A_note_in_brackets_whose_link_is_a_part_of_its_sentence_is_text() =>
        Assert.EndsWith("has since put out a longer statement.]", Text("<p>[Update: the council of the upper town has since put out <a href='https://council.example/s/7'>a longer statement</a>.]</p>"), StringComparison.Ordinal);

    private static string Text(string last, string byline = "By Ada Lund") =>
        Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1><p class='byline'>{byline}</p>{Pages.Paragraphs(6)}{last}</article>")));
}
