using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Labels;

public sealed class TagFieldTests
{
    [Theory]
    [InlineData("«Bridges, Lake Travel»", "Bridges; Lake Travel")]
    [InlineData("\"Bridges\",\"Ferries\"", "Bridges; Ferries")]
    [InlineData("#Bridges, #Ferries, C#", "Bridges; Ferries; C#")]
    [InlineData("Bridge opens early, Lakeside Courier, Ann Lee, Region, Ferries", "Ferries")]
    [InlineData("Related:, Ferries", "Ferries")]
    [InlineData("@web-only, _no-print, LAYOUT:WIDE, desk_lake, 34136, Ferries, 2024", "Ferries; 2024")]
    [InlineData("topic/ferries, place/lakeside", "ferries; lakeside")]
    [InlineData("Tag:Ferries, Tag:Bridges", "Ferries; Bridges")]
    [InlineData("Ann_Lee, #ferry_pier, BNT_MISC, Ferries", "ferry pier; Ferries")]
    [InlineData("Category: News, Category: World, Ferries", "Ferries")]
    [InlineData("Related Topics, Ferries", "Ferries")]
    [InlineData("Tag:Ferries, Lite:true", "Ferries")]
    [InlineData("8ae9ab2d-fe1b-4230-acb8-a59b52877682, &quot, Ferries", "Ferries")]
    [InlineData("AC/DC, Ferries", "AC/DC; Ferries")]
    [InlineData("Ferries (boats), Lake Shore)", "Ferries (boats); Lake Shore")]
    public void Tags_are_freed_of_marks_commands_and_other_fields(string keywords, string tags)
    {
        var page = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Meta("author", "Ann Lee").Meta("article:section", "Region").Meta("keywords", keywords);
        Assert.Equal(tags, string.Join("; ", page.Body().Extract().Tags));
    }

    [Fact]
    public void A_comma_in_a_tag_of_its_own_is_part_of_it() =>
        Assert.Equal(["Lee, Ann", "Ferries", "Bridges"], TestPage.Article().Meta("article:tag", "Lee, Ann").Meta("article:tag", "Ferries").Meta("article:tag", "Bridges").Body().Extract().Tags);

    [Fact]
    public void A_list_beside_single_tags_is_cut() =>
        Assert.Equal(["Ferries", "Bridges", "Lake"], TestPage.Article().Meta("article:tag", "Ferries").Meta("article:tag", "Ferries, Bridges, Lake").Body().Extract().Tags);

    [Fact]
    public void A_list_of_which_other_fields_leave_nothing_does_not_make_room_for_a_poorer_one() =>
        Assert.Empty(TestPage.Article().Meta("article:section", "Harbour").Meta("article:tag", "Harbour").Meta("keywords", "MTX, PCI").Body().Extract().Tags);

    [Fact]
    public void A_hashtag_is_kept_beside_the_section_of_its_words() =>
        Assert.Equal(["LakeRegion", "Ferries"], TestPage.Article().Meta("article:section", "Lake Region").Meta("keywords", "#LakeRegion, lake region, Ferries").Body().Extract().Tags);

    [Theory]
    [InlineData("Topics: BridgesLake Travel", "Bridges", "Lake Travel")]
    [InlineData("キーワード：港岸壁", "港の町", "岸壁")]
    public void Tags_that_nothing_but_their_links_parts_are_several(string line, string one, string other)
    {
        var links = new[] { one, other }.Select(text => new BlockLink { Text = text, Url = TestPage.Url }).ToArray();
        Assert.Equal([one, other], TestPage.Article().Body().Block(BlockRoles.Tags, line, links: links).Extract().Tags);
    }

    [Theory]
    [InlineData("الوسوم: ميناء، مجلس المدينة", "ميناء; مجلس المدينة")]
    [InlineData("キーワード：港町、岸壁", "港町; 岸壁")]
    public void What_says_that_tags_follow_is_none_in_any_script(string line, string tags) =>
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Body().Block(BlockRoles.Tags, line).Extract().Tags));

    [Fact]
    public void A_category_is_a_section()
    {
        var article = TestPage.Article().Fact(FactKinds.Tag, "Region", hint: "a[rel=category tag] in span.cat-links").Fact(FactKinds.Tag, "Ferries", hint: "a[rel=tag] in span").Body().Extract();
        Assert.Equal(["Ferries"], article.Tags);
        Assert.Equal(["Region"], article.Sections);
    }

    [Fact]
    public void A_heading_over_the_list_is_no_tag()
    {
        var page = TestPage.Article().Body().Block(BlockRoles.Tags, "What this is about", BlockKinds.Heading).Block(BlockRoles.Tags, "Ferries, Bridges");
        Assert.Equal(["Ferries", "Bridges"], page.Extract().Tags);
    }

    [Fact]
    public void A_button_in_the_list_is_no_tag()
    {
        var page = TestPage.Article().Fact(FactKinds.Tag, "Ferries", url: "https://www.lakeside-courier.example/t/ferries").Fact(FactKinds.Tag, "Alert me", url: TestPage.Url + "#").Body();
        Assert.Equal(["Ferries"], page.Extract().Tags);
    }

    [Fact]
    public void All_authors_together_are_no_tag_as_each_of_them_is_none() =>
        Assert.Equal(["Ferries"], TestPage.Article().Meta("author", "Ann Lee and Bo Ek").Meta("keywords", "Ferries, Bo Ek, Ann Lee and Bo Ek").Body().Extract().Tags);

    [Theory]
    [InlineData("mayor, says, the, old, pier, is, lost, ferries", "ferries")]
    [InlineData("mayor, pier, ferries", "mayor; pier; ferries")]
    [InlineData("pier, old, the, says, mayor", "pier; old; the; says; mayor")]
    public void The_words_of_the_headline_in_their_order_are_no_tags(string keywords, string tags) =>
        Assert.Equal(tags, string.Join("; ", TestPage.Article("Mayor says: “The old pier is a lost cause”").Meta("keywords", keywords).Body().Extract().Tags));

    [Theory]
    [InlineData("lakeside news, lakeside weather, lakeside traffic, lakeside jobs, lakeside cars", "")]
    [InlineData("hotels, weather, jobs, cars, horoscopes, lottery", "")]
    [InlineData("bridge, ferries, council, jobs, cars", "bridge; ferries; council; jobs; cars")]
    [InlineData("hotels, weather", "hotels; weather")]
    public void Keywords_of_which_the_text_has_hardly_any_are_the_site_s(string keywords, string tags) =>
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Meta("keywords", keywords).Body().Extract().Tags));

    [Theory]
    [InlineData("EU, NHS, MPs, AI, UK", "The MPs of the UK have asked the NHS and the EU what AI is to do there.")]
    [InlineData("ท่าเรือ, เรือ, สะพาน, เมือง, ทะเลสาบ", "ชาวเมืองเดินข้ามสะพานใหม่ที่ทะเลสาบ แล้วขึ้นเรือที่ท่าเรือ")]
    public void Keywords_that_are_short_or_not_parted_by_spaces_are_looked_for_as_well(string keywords, string text) =>
        Assert.Equal(keywords.Split(", "), new TestPage().Headline("News of the day").Kept(text).Meta("keywords", keywords).Extract().Tags);

    [Fact]
    public void The_headline_without_its_small_words_is_no_list_of_tags() =>
        Assert.Empty(TestPage.Article("Council opens the bridge to the harbour before winter").Meta("keywords", "council, opens, bridge, harbour, winter").Body().Extract().Tags);

    [Theory]
    [InlineData("bridge news, local news, headlines, stories, ferries", "")]
    [InlineData("lake radio, lake weather, lake traffic, lake news, bridge, ferry", "")]
    [InlineData("ferries, news, latest headlines", "ferries")]
    [InlineData("ferries, weather, radio", "ferries; weather; radio")]
    public void Keywords_for_any_page_of_a_news_site_are_no_tags(string keywords, string tags) =>
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Meta("keywords", keywords).Body().Extract().Tags));

    [Fact]
    public void Two_lists_that_agree_still_do_without_such_words() =>
        Assert.Equal(["ferries"], TestPage.Article().Meta("news_keywords", "ferries, news").Meta("keywords", "ferries, news").Meta("article:tag", "template wide").Body().Extract().Tags);

    [Fact]
    public void A_sentence_in_place_of_keywords_is_none() =>
        Assert.Empty(TestPage.Article().Meta("keywords", "The new bridge over the lake opened on Wednesday, according to the council.").Body().Extract().Tags);

    [Theory]
    [InlineData("The new bridge over the lake, long awaited by all, has opened", "The new bridge over the lake, long awaited by all, has opened at last.", 0)]
    [InlineData("bridges, ferries, lake travel, crews, piers, mayors", "Bridges, ferries, lake travel, crews, piers, mayors and more", 6)]
    public void The_description_in_place_of_keywords_is_none(string keywords, string description, int tags) =>
        Assert.Equal(tags, TestPage.Article().Meta("keywords", keywords).Meta("description", description).Body().Extract().Tags.Count);

    [Fact]
    public void A_link_to_more_news_is_no_tag() =>
        Assert.Equal(["Ferries", "More taxes"], TestPage.Article().Fact(FactKinds.Tag, "Ferries").Fact(FactKinds.Tag, "More taxes").Fact(FactKinds.Tag, "More news").Body().Extract().Tags);

    [Theory]
    [InlineData("ferries, harbour's, bridge", "")]
    [InlineData("ferries, bridge, wednesday, lake, council", "")]
    [InlineData("ferries, wednesday markets, bridge", "ferries; wednesday markets; bridge")]
    [InlineData("ferries, Ann's Kitchen", "ferries; Ann's Kitchen")]
    [InlineData("Ferries, Orlund's, Bridge", "Ferries; Orlund's; Bridge")]
    public void Words_that_a_program_has_counted_are_no_tags(string keywords, string tags)
    {
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Meta("keywords", keywords).Body().Extract().Tags));
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Meta("news_keywords", keywords).Body().Extract().Tags));
    }

    [Fact]
    public void More_keywords_than_anybody_chooses_are_none() =>
        Assert.Empty(TestPage.Article().Meta("keywords", string.Join(", ", Enumerable.Range(1, 31).Select(number => $"bridge pier{number}"))).Body().Extract().Tags);

    [Theory]
    [InlineData("/tag/", "Ferries; Bridges; Lake Travel")]
    [InlineData("/region/", "")]
    public void Several_links_to_addresses_of_tags_are_tags_whatever_stands_before_them(string folder, string tags)
    {
        var links = new[] { "Ferries", "Bridges", "Lake Travel" }.Select((text, index) => new BlockLink { Text = text, Url = $"https://www.lakeside-courier.example{folder}{index}" }).ToArray();
        Assert.Equal(tags, string.Join("; ", TestPage.Article().Body().Block(BlockRoles.Boilerplate, "Read more: Ferries, Bridges, Lake Travel", links: links).Extract().Tags));
    }
}
