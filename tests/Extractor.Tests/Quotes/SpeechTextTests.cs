using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

/// <summary>How the parts of a speech are joined.</summary>
public sealed class SpeechTextTests
{
    [Theory]
    [InlineData("“We sail in the morning,” Ann Lee said. “Come to the pier.”", "We sail in the morning. Come to the pier.", "en")]
    [InlineData("„Wir segeln morgen früh los“, sagte Anna Lehmann. „Das Boot ist nicht groß.“", "Wir segeln morgen früh los. Das Boot ist nicht groß.", "de")]
    public void A_full_stop_behind_the_attribution_is_the_first_parts(string text, string words, string language) => Assert.Equal(words, Assert.Single(QuotesIn(text, language)).Text);

    [Theory]
    [InlineData("“We sail in the morning,” Ann Lee said, “and we come to the pier.”", "We sail in the morning, and we come to the pier.")]
    [InlineData("“Do we sail in the morning?” Ann Lee said. “Come to the pier.”", "Do we sail in the morning? Come to the pier.")]
    public void But_not_where_the_sentence_goes_on_or_has_its_own(string text, string words) => Assert.Equal(words, Assert.Single(QuotesIn(text)).Text);

    [Fact]
    public void The_places_of_the_parts_stay()
    {
        const string text = "“We sail in the morning,” Ann Lee said. “Come to the pier.”";

        Assert.Equal(["We sail in the morning,", "Come to the pier."], Assert.Single(QuotesIn(text)).Parts.Select(part => text[part.Start..part.End]));
    }
}
