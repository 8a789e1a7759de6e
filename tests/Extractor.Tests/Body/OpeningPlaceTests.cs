namespace NewsPipeline.Extractor.Tests.Body;

public sealed class OpeningPlaceTests
{
    [Theory]
    [InlineData("Berlin. Die Brücke wurde am Mittwoch zwei Monate früher als geplant eröffnet.", "Berlin")]
    [InlineData("NEW DELHI: The bridge was opened on Wednesday, two months earlier than planned.", "New Delhi")]
    [InlineData("WIEN/GRAZ. Die Brücke wurde am Mittwoch zwei Monate früher als geplant eröffnet.", "Wien")]
    [InlineData("London: A city that never sleeps has opened a bridge two months early.", null)]
    [InlineData("Berlin.de has opened a page for the bridge, two months earlier than planned.", null)]
    [InlineData("Germany. The bridge was opened on Wednesday, two months earlier than planned.", null)]
    [InlineData("Why. The bridge was opened on Wednesday, two months earlier than planned.", null)]
    public void A_known_city_before_a_stop_or_a_colon_is_the_dateline_and_stays_in_the_text(string paragraph, string? place)
    {
        var article = TestPage.Article().Kept(paragraph).Extract();
        Assert.Equal((place, paragraph), (article.Dateline, article.Text));
    }

    [Theory]
    [InlineData("ST. LOUIS (AP) — The bridge was opened on Wednesday, two months earlier than planned.", "St. Louis")]
    [InlineData("WASHINGTON D.C. (AP) — The bridge was opened on Wednesday, two months earlier than planned.", "Washington D.C.")]
    public void An_abbreviation_in_capitals_is_written_as_running_text_would(string paragraph, string place) =>
        Assert.Equal(place, TestPage.Article().Kept(paragraph).Extract().Dateline);
}
