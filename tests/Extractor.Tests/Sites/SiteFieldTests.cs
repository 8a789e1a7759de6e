using NewsPipeline.Contracts;

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
    [InlineData("2024 Lakeside Media", "Lakeside Media")]
    public void A_publisher_is_named_without_its_rights(string meta, string? site) =>
        Assert.Equal(site, TestPage.Article().Meta("copyright", meta).Body().Extract().Site);

    [Theory]
    [InlineData("Radio 2000", "Radio 2000")]
    [InlineData("© 2024 Lakeside Media", "Lakeside Media")]
    public void A_year_in_the_publisher_s_name_belongs_to_it(string meta, string site) =>
        Assert.Equal(site, TestPage.Article().Meta("publisher", meta).Body().Extract().Site);

    [Theory]
    [InlineData("Bridge opens early – Lakeside Courier", "Lakeside Courier")]
    [InlineData("Bridge opens early", "www.lakeside-courier.example")]
    public void The_end_of_the_title_is_better_than_a_name_that_is_only_the_host(string title, string site) =>
        Assert.Equal(site, new TestPage { DocumentTitle = title }.Meta("og:site_name", "www.lakeside-courier.example").Headline("Bridge opens early").Body().Extract().Site);

    [Theory]
    [InlineData("https://www.lakesidecourier.example/a", "© 2024 LAKESIDE Courier", "LAKESIDE Courier")]
    [InlineData("https://sport.lakesidecourier.example/a", "More from Lakeside Courier", "Lakeside Courier")]
    [InlineData("https://www.lakecourier.example/a", "Lakeside Courier", null)]
    [InlineData("https://www.lantern.example/a", "Lantern", null)]
    [InlineData("https://www.lantern.example/a", "© Lantern", "Lantern")]
    [InlineData("https://www.lantern.example/a", "© lantern", null)]
    [InlineData("https://lakeside.lanterns.example/a", "© Lanterns", null)]
    [InlineData("https://www.magazine.example/a", "© Magazine", null)]
    public void Where_no_metadata_names_the_site_the_page_may_write_the_name_of_its_host(string url, string line, string? site) =>
        Assert.Equal(site, new TestPage { Address = url }.Headline("Bridge opens early").Body().Block(BlockRoles.Boilerplate, line).Extract().Site);

    [Theory]
    [InlineData("Bridge opens early- The Lakeside Courier", "https://www.lakesidecourier.example/a", "The Lakeside Courier")]
    [InlineData("Bridge opens early - HBC.example", "https://online.hbc.example/a", "HBC.example")]
    [InlineData("Bridge opens early - www.hbc.example", "https://www.hbc.example/a", null)]
    public void The_end_of_the_title_may_be_stuck_to_it_or_be_a_domain(string title, string url, string? site) =>
        Assert.Equal(site, new TestPage { Address = url, DocumentTitle = title }.Headline("Bridge opens early").Body().Extract().Site);

    [Fact]
    public void A_name_that_JSON_LD_gives_the_house_is_not_only_the_host() =>
        Assert.Equal("Lakeside Courier Media", new TestPage { DocumentTitle = "Bridge opens early – Lakeside Courier" }.JsonLd("""{"@type": "NewsMediaOrganization", "name": "Lakeside Courier Media"}""").Headline("Bridge opens early").Body().Extract().Site);

    [Fact]
    public void A_handle_is_no_name() =>
        Assert.Null(TestPage.Article().Meta("og:site_name", "@lakeside").Body().Extract().Site);
}
