namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class LinkTitleTests
{
    [Theory]
    [InlineData("Storm damage on the coast <span class='icon icon-video'>Watch</span>", "Storm damage on the coast")]
    [InlineData("<i class='media_icon'>Video</i> Storm damage on the coast", "Storm damage on the coast")]
    [InlineData("<span class='icon-headline'>Storm damage on the coast</span>", "Storm damage on the coast")]
    [InlineData("<span class='emoticon'>Storm</span> damage on the coast", "Storm damage on the coast")]
    [InlineData("<span class='icon'>Watch</span>", "Watch")]
    [InlineData("<span>Storm</span><span>damage</span><span>on</span><span>the</span><span>coast</span>", "Storm damage on the coast")]
    [InlineData("<span>嵐</span><span>の</span><span>被害が海岸に</span>", "嵐の被害が海岸に")]
    [InlineData("Storm<b>damage</b>", "Stormdamage")]
    [InlineData("<b>S</b>torm damage <b>o</b>n the <b>c</b>oast", "Storm damage on the coast")]
    public void A_link_is_titled_by_its_words_without_icons(string link, string title)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div class='related'><a href='/2024/04/storm'>{link}</a></div>"));
        Assert.Equal(title, Assert.Single(page.Blocks, block => block.Links.Count > 0).Links[0].Text);
    }
}
