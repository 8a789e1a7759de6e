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

    [Theory]
    [InlineData("Copyright (c) 2019-2024 Lakeside Media", "Lakeside Media")]
    [InlineData("© 2024 by Lakeside Media. All rights reserved.", "Lakeside Media")]
    [InlineData("Copyright 2024", null)]
    public void A_publisher_is_named_without_its_rights(string meta, string? site) =>
        Assert.Equal(site, TestPage.Article().Meta("copyright", meta).Body().Extract().Site);

    [Theory]
    [InlineData("Bridge opens early – Lakeside Courier", "Lakeside Courier")]
    [InlineData("Bridge opens early", "www.lakeside-courier.example")]
    public void The_end_of_the_title_is_better_than_a_name_that_is_only_the_host(string title, string site) =>
        Assert.Equal(site, new TestPage { DocumentTitle = title }.Meta("og:site_name", "www.lakeside-courier.example").Headline("Bridge opens early").Body().Extract().Site);
}
