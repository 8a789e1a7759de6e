using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

/// <summary>Quotations that go on over several paragraphs, and titles of works between them.</summary>
public sealed class ContinuedSpeechTests
{
    [Fact]
    public void The_last_paragraph_of_a_quotation_tells_whose_it_is()
    {
        var quote = Assert.Single(QuotesIn("The pier was closed on Monday.\n\"The water was high in the morning.\n\"Nobody could reach the boats at all,\" Ann Lee explained.\nThe pier will open in May."));

        Assert.Equal(("Ann Lee", "explained"), (quote.Speaker, quote.Verb));
        Assert.Equal(2, quote.Parts.Count);
    }

    [Fact]
    public void It_knows_better_than_what_led_up_to_the_first_paragraph() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("Bob Hill said the pier was closed.\n\"The water was high in the morning.\n\"Nobody could reach the boats at all,\" Ann Lee explained.")).Speaker);

    [Fact]
    public void What_the_first_paragraph_says_itself_stays() =>
        Assert.Equal("Bob Hill", Assert.Single(QuotesIn("Ann Lee was late. Bob Hill said: \"The water was high in the morning.\n\"Nobody could reach the boats at all,\" he told the paper.")).Speaker);

    [Fact]
    public void Speech_goes_on_behind_the_attribution_of_the_last_paragraph()
    {
        var quote = Assert.Single(QuotesIn("Ann Lee said: \"The water was high in the morning.\n\"Nobody could reach the boats at all,\" she said. \"It was a long day for us.\""));

        Assert.Equal(3, quote.Parts.Count);
    }

    [Fact]
    public void A_sentence_of_capitals_is_no_title_where_its_last_word_is_small()
    {
        var quote = Assert.Single(QuotesIn("The paper asked.\n\"Nora Berg did not lie,\" Ann Lee said. \"She told us all of it in time.\""));

        Assert.Equal(("Ann Lee", 2), (quote.Speaker, quote.Parts.Count));
    }

    [Fact]
    public void Nor_where_somebody_says_it_behind_a_comma() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("The paper asked.\n\"Like Nora Berg,\" Ann Lee said. \"She told us all of it in time.\"")).Speaker);

    [Fact]
    public void A_book_amid_the_sentence_is_no_speech() =>
        Assert.Empty(QuotesIn("Ann Lee, the writer of \"Down by the Harbour Wall,\" said the pier was old."));

    [Fact]
    public void The_title_behind_a_paper_is_no_part_of_the_speech() =>
        Assert.Single(Assert.Single(QuotesIn("“The boats were old and slow in every winter,” says her new paper, “The Boats of Harbours, Piers, and Rivers.”")).Parts);

    [Fact]
    public void A_known_person_right_behind_the_marks_needs_no_comma() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("It is \"not an end of the pier, but an end of its boats\" explained Ann Lee, who builds them.")).Speaker);
}
