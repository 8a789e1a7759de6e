namespace NewsPipeline.Extractor.Tests.Sites;

public sealed class SiteFieldTests
{
    [Theory]
    [InlineData("Bridge opens early – Lakeside Courier", "Lakeside Courier")]
    [InlineData("Bridge opens early | Region | Lakeside Courier", "Lakeside Courier")]
    [InlineData("The Lakeside Courier: Bridge opens early", "The Lakeside Courier")]
    [InlineData("Lakeside Courier: Bridge opens early", "Lakeside Courier")]
    [InlineData("Bridge opens early – by Ann Lee", null)]
    [InlineData("Bridge opens early", null)]
    public void Where_nothing_names_the_site_the_end_of_the_title_does_that_the_host_is_called_after(string title, string? site) =>
        Assert.Equal(site, new TestPage { DocumentTitle = title }.Headline("Bridge opens early").Body().Extract().Site);

    [Fact]
    public void What_the_metadata_say_comes_first() =>
        Assert.Equal("The Courier", new TestPage { DocumentTitle = "Bridge opens early – Lakeside Courier" }.Meta("og:site_name", "The Courier").Headline("Bridge opens early").Body().Extract().Site);
}
