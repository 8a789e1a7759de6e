using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class CaptionsInTextTests
{
    private const string Caption = "The old pier at low tide, seen from the lighthouse on the morning after the storm.";

    [Theory]
    [InlineData(Caption, true)]
    [InlineData(Caption + " Nobody was there.", false)]
    public void A_paragraph_that_is_a_pictures_caption_is_none(string paragraph, bool isDropped)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair</h1><p>{paragraph}</p>{Pages.Paragraphs(3)}<figure><img src='/pier.jpg'><figcaption>{Caption}</figcaption></figure>{Pages.Paragraphs(3, from: 6)}</article>"));
        Assert.Contains(page.Metadata.Images, image => image.Caption == Caption);
        Assert.Equal(!isDropped, page.Blocks.Any(block => block.Kept && block.Text == paragraph));
        Assert.Equal(isDropped ? BlockRoles.Caption : BlockRoles.Body, page.Blocks.First(block => block.Text == paragraph).Role);
    }

    [Theory]
    [InlineData("The old pier at low tide.", true)]
    [InlineData("The old pier at low tide, again.", false)]
    public void A_paragraph_that_is_a_pictures_alternative_text_is_its_caption(string paragraph, bool isDropped)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair</h1>{Pages.Paragraphs(3)}<div><img src='/pier.jpg' alt='The old pier at low tide.'><p>{paragraph}</p></div>{Pages.Paragraphs(3, from: 6)}</article>"));
        Assert.Equal(isDropped ? paragraph : null, Assert.Single(page.Metadata.Images).Caption);
        Assert.Equal(!isDropped, page.Blocks.Any(block => block.Kept && block.Text == paragraph));
    }
}
