using NewsPipeline.Extractor.Media;

namespace NewsPipeline.Extractor.Tests.Media;

public sealed class PhotoCreditTests
{
    [Theory]
    [InlineData("The bridge on Monday. (Photo: Ann Lee / Harbour Pictures)", "The bridge on Monday.", "Ann Lee / Harbour Pictures")]
    [InlineData("Die Brücke am Montag Foto: Ann Lee", "Die Brücke am Montag", "Ann Lee")]
    [InlineData("Die Brücke am Montag. | Bildquelle: Ann Lee", "Die Brücke am Montag.", "Ann Lee")]
    [InlineData("The bridge. Photograph: Ann Lee/Getty Images", "The bridge.", "Ann Lee/Getty Images")]
    [InlineData("The bridge © Ann Lee", "The bridge", "Ann Lee")]
    [InlineData("The bridge on Monday. Ann Lee/Getty Images", "The bridge on Monday.", "Ann Lee/Getty Images")]
    [InlineData("The bridge on Monday (Ann Lee / AP)", "The bridge on Monday", "Ann Lee / AP")]
    [InlineData("Die Brücke. Foto © Ann Lee (hr)", "Die Brücke.", "Ann Lee (hr)")]
    [InlineData("The bridge in Varnby AFP via Getty Images", "The bridge in Varnby", "AFP via Getty Images")]
    [InlineData("The bridge (Image: Reuters via Getty Images)", "The bridge", "Reuters via Getty Images")]
    [InlineData("The bridge on Monday. (Ann Lee/Harbour Daily News)", "The bridge on Monday.", "Ann Lee/Harbour Daily News")]
    [InlineData("The bridge (open/closed)", "The bridge (open/closed)", null)]
    [InlineData("1 of 11. The bridge", "The bridge", null)]
    [InlineData("3/12: The bridge", "The bridge", null)]
    [InlineData("1 of the bridges", "1 of the bridges", null)]
    [InlineData("11 boats. One sank", "11 boats. One sank", null)]
    [InlineData("Photo by Ann Lee", null, "Ann Lee")]
    [InlineData("Credit: Ann Lee", null, "Ann Lee")]
    [InlineData("The bridge (left) on Monday", "The bridge (left) on Monday", null)]
    [InlineData("He showed us a photo: the bridge in snow", "He showed us a photo: the bridge in snow", null)]
    [InlineData("The bridge, 1998: a first plan", "The bridge, 1998: a first plan", null)]
    [InlineData("Mayor of the town (since 1998)", "Mayor of the town (since 1998)", null)]
    [InlineData(" \u00A0", null, null)]
    [InlineData("", null, null)]
    [InlineData("The bridge on Monday. (Ann Lee/Harbour  News)", "The bridge on Monday.", "Ann Lee/Harbour  News")]
    [InlineData("()", null, null)]
    [InlineData("The bridge on Monday. (Harbour Press Photo)", "The bridge on Monday.", "Harbour Press Photo")]
    [InlineData("(Harbour Press)", null, "Harbour Press")]
    [InlineData("The bridge of the region (Varnby Nord)", "The bridge of the region (Varnby Nord)", null)]
    [InlineData("The bridge on Monday. (File)", "The bridge on Monday. (File)", null)]
    [InlineData("The bridge on Monday. (Seen from the pier)", "The bridge on Monday. (Seen from the pier)", null)]
    [InlineData("The ferries in the bay. (Ann Lee & Bo Hill / Harbour Pictures & Bay A)", "The ferries in the bay.", "Ann Lee & Bo Hill / Harbour Pictures & Bay A")]
    [InlineData("The bridge, 3 May 2024 (Photo Ann Lee. AFP)", "The bridge, 3 May 2024", "Ann Lee. AFP")]
    [InlineData("The bridge (Photo Archive)", "The bridge (Photo Archive)", null)]
    [InlineData("The bridge in May (seen by Mr. Reuters", "The bridge in May (seen by Mr. Reuters", null)]
    [InlineData("Le pont, lundi Crédits photo : Ann Lee/Le Courrier", "Le pont, lundi", "Ann Lee/Le Courrier")]
    [InlineData("The bridge at noon | Ann Lee/Reuters", "The bridge at noon", "Ann Lee/Reuters")]
    [InlineData("Is this the bridge? AP Photo", "Is this the bridge?", "AP Photo")]
    [InlineData("Die Brücke am Abend © Foto: Ann Lee", "Die Brücke am Abend", "Ann Lee")]
    [InlineData("Ann Lee/Harbour Daily News", null, "Ann Lee/Harbour Daily News")]
    [InlineData("Courtesy Harbour Collection", null, "Harbour Collection")]
    public void A_credit_behind_a_caption_is_parted_from_it(string line, string? caption, string? credit) => Assert.Equal((caption, credit), PhotoCredit.Part(line, null));

    [Theory]
    [InlineData("Foto: Ann Lee", "Ann Lee")]
    [InlineData("© Ann Lee", "Ann Lee")]
    [InlineData("(Image: Reuters via Getty Images)", "Reuters via Getty Images")]
    [InlineData("(AP Photo/Ann Lee)", "AP Photo/Ann Lee")]
    [InlineData("(Ann Lee / May 14, 2024)", "Ann Lee")]
    [InlineData("(AFP/Getty Images / June 6, 2024)", "AFP/Getty Images")]
    [InlineData("Ann Lee / Harbour Post -", "Ann Lee / Harbour Post")]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee, Harbour Press", "Ann Lee, Harbour Press")]
    [InlineData("by the harbour office", "by the harbour office")]
    public void A_marked_credit_loses_its_label(string marked, string credit) => Assert.Equal(("The bridge", credit), PhotoCredit.Part("The bridge", marked));

    [Fact]
    public void A_credit_that_is_marked_within_the_caption_is_said_once() =>
        Assert.Equal(("The bridge.", "the City of Lakeside"), PhotoCredit.Part("The bridge. (Photo courtesy of the City of Lakeside)", "Photo courtesy of the City of Lakeside"));

    [Theory]
    [InlineData("The bridge on Monday. (Photo by Ann Lee/Getty Images)", "Ann Lee, Getty Images", "The bridge on Monday.")]
    [InlineData("The bridge on Monday. (Photo by Bo Hill/Reuters)", "Ann Lee, Getty Images", "The bridge on Monday. (Photo by Bo Hill/Reuters)")]
    [InlineData("The bridge on Monday /", "Ann Lee", "The bridge on Monday")]
    [InlineData("(Photo by Ann Lee)", "Ann Lee", null)]
    public void A_maker_who_is_marked_is_not_named_in_the_caption_again(string line, string marked, string? caption) => Assert.Equal((caption, marked), PhotoCredit.Part(line, marked));

    [Theory]
    [InlineData("- -", null)]
    [InlineData("©", null)]
    [InlineData("/ |", "/")]
    [InlineData("(Foto )", null)]
    [InlineData("(", "Photo:")]
    public void Signs_and_a_label_alone_say_nothing(string line, string? marked) => Assert.Equal((null, null), PhotoCredit.Part(line, marked));

    [Fact]
    public void A_whole_caption_that_is_marked_as_credit_is_parted()
    {
        const string sentence = "The bridge over the lake opened on Wednesday, two months before the date that had been promised.";
        Assert.Equal((sentence, "Ann Lee/Getty Images"), PhotoCredit.Part(null, sentence + " Ann Lee/Getty Images"));
    }
}
