using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Media;

public sealed class ImageFieldTests
{
    [Theory]
    [InlineData("https://static.lakeside-courier.example/img/logo_courier.svg", false)]
    [InlineData("https://static.lakeside-courier.example/icons/arrow-icon.png", false)]
    [InlineData("https://static.lakeside-courier.example/pixel.gif", false)]
    [InlineData("https://static.lakeside-courier.example/badge.img?h=17&w=0", false)]
    [InlineData("https://static.lakeside-courier.example/wp-content/themes/courier/arrow-down.png", false)]
    [InlineData("https://static.lakeside-courier.example/avatars/ann.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/img/newsletter-placeholder.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/2024/80x60/bridge.jpg", false)]
    [InlineData("https://cdn.example/w_48,c_fill/bridge.jpg", false)]
    [InlineData("https://adserver.lakeside-courier.example/delivery/show?zone=14", false)]
    [InlineData("https://static.lakeside-courier.example/share-this.svg", false)]
    [InlineData("https://pub2.cityadserver.example/call/12", false)]
    [InlineData("https://static.lakeside-courier.example/sign_buttons/get-player.gif", false)]
    [InlineData("https://static.lakeside-courier.example/the-old-buttons/coat.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/16x16/bridge.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/16x9/bridge.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/1x1/bridge.jpg", true)]
    [InlineData("https://www.lakeside-courier.ad/2024/bridge.jpg", true)]
    [InlineData("https://www.counter.example/2024/bridge.jpg", true)]
    [InlineData("https://stats.doubleclick.example/2024/bridge.jpg", false)]
    [InlineData("https://doubleclick.example/2024/bridge.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/img/default.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/img/12/34/default.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/uploads/2023/11/placeholder.jpg", false)]
    [InlineData("https://pictures.lakeside-courier.example/iiif/bridge-1901/full/max/0/default.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/2024/800x600/bridge.jpg", true)]
    [InlineData("https://cdn.example/w_480,c_fill/bridge.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/harbour-logo-on-the-wall.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=300&h=200", true)]
    [InlineData("https://static.lakeside-courier.example/iconic-bridge.png", true)]
    [InlineData("https://static.lakeside-courier.example/pixel-9-pro-in-the-hand.png", true)]
    [InlineData("https://static.lakeside-courier.example/style-icon-dies.PNG", true)]
    [InlineData("https://static.lakeside-courier.example/pixel-9.avif", true)]
    [InlineData("https://static.lakeside-courier.example/photos/pixel", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=16&h=9&width=1200", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=40", true)]
    [InlineData("https://static.lakeside-courier.example/logos/a.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/img/courier_200x200.png", false)]
    [InlineData("https://static.lakeside-courier.example/img/bridge-at-noon_200x200.png", true)]
    [InlineData("https://static.lakeside-courier.example/img/courier_200x200.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/img/bridge_75x75.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/img/mug_125x118.png", false)]
    [InlineData("https://static.lakeside-courier.example/image_90x60/bridge.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/serve/top;sz=300x250;ord=1?", false)]
    [InlineData("https://static.lakeside-courier.example/bookmark/ios-touch-icon.png", false)]
    [InlineData("https://static.lakeside-courier.example/shareicons/courier.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/galleries/harbour-icons/pier.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/courier.bmp", false)]
    public void The_pages_own_graphics_are_no_images_of_the_article(string url, bool isKept) =>
        Assert.Equal(isKept ? 1 : 0, TestPage.Article().Image(new PageImage { Url = url }).Body().Extract().Images.Count);

    [Fact]
    public void An_image_with_a_caption_is_the_articles_whatever_it_is_called() =>
        Assert.Single(TestPage.Article().Image(new PageImage { Url = "https://www.lakeside-courier.example/logo.svg", Caption = "The new sign of the harbour." }).Body().Extract().Images);

    [Theory]
    [InlineData("https://static.lakeside-courier.example/2024/harbour-bridge-1024x576.jpg", "https://static.lakeside-courier.example/2024/harbour-bridge.jpg")]
    [InlineData("https://static.lakeside-courier.example/1600x900/harbour-bridge_6391680.jpg?20231213", "https://static.lakeside-courier.example/768x432/harbour-bridge_6391680.jpg")]
    [InlineData("https://cdn.example/w_1200,h_675/https%3A%2F%2Flakeside-courier.example%2Fharbour-bridge-day.png", "https://cdn.example/w_1456,c_limit/https%3A%2F%2Flakeside-courier.example%2Fharbour-bridge-day.png")]
    [InlineData("https://static.lakeside-courier.example/4103845_day_v16_9_1600.jpeg", "https://static.lakeside-courier.example/4103845_day_v16_9_1200.jpeg")]
    [InlineData("https://static.lakeside-courier.example/csm_bridge-at-the-harbour-7_22ea6ae019.jpg", "https://static.lakeside-courier.example/up/bridge-at-the-harbour-7.jpg")]
    [InlineData("https://static.lakeside-courier.example/03bridge-opens/03bridge-opens-facebook.jpg", "https://static.lakeside-courier.example/03bridge-opens/03bridge-opens-wide.jpg")]
    [InlineData("https://static.lakeside-courier.example/bridge-100~_v-16to9__retina.jpg", "https://static.lakeside-courier.example/bridge-100~_v-16to9__medium.jpg")]
    [InlineData("https://static.lakeside-courier.example/1200*675/bridge.jpg", "https://static.lakeside-courier.example/652*367/bridge.jpg")]
    [InlineData("https://static.lakeside-courier.example/a.jpg?w=900", "https://static.lakeside-courier.example/a.jpg?w=300")]
    [InlineData("https://static.lakeside-courier.example/0f8fad5b-d9cb-469f-a165-70867728950e_w640_r1.jpg", "https://static.lakeside-courier.example/0f8fad5b-d9cb-469f-a165-70867728950e_mw1024_mh1024_s.jpg")]
    [InlineData("https://static.lakeside-courier.example/photos/7310482/3/640x480.jpg", "https://static.lakeside-courier.example/photos/7310482/3/160x160.jpg")]
    [InlineData("https://static.lakeside-courier.example/lighthouse_7340182k.jpg", "https://static.lakeside-courier.example/lighthouse_7340182b.jpg")]
    [InlineData("https://static.lakeside-courier.example/2024/05/03/19pier/19pier-wide.jpg", "https://static.lakeside-courier.example/2024/05/03/19pier/19pier-inline.jpg")]
    [InlineData("https://static.lakeside-courier.example/crop/harbour-bridge-day-c640x480.jpg", "https://static.lakeside-courier.example/crop/harbour-bridge-day-c320x240.jpg")]
    [InlineData("https://static.lakeside-courier.example/_next/image?url=%2Fmedia%2Fa.jpg&w=1080&q=75", "https://static.lakeside-courier.example/_next/image?url=%2Fmedia%2Fa.jpg&w=640&q=75")]
    [InlineData("https://static.lakeside-courier.example/_next/image?url=https%3A%2F%2Fcdn.example%2Fa.jpg&w=1080&q=75", "https://static.lakeside-courier.example/_next/image?url=https%3A%2F%2Fcdn.example%2Fa.jpg&w=640&q=75")]
    [InlineData("https://pictures.lakeside-courier.example/iiif/bridge-1901/full/max/0/default.jpg", "https://pictures.lakeside-courier.example/iiif/bridge-1901/0,0,90,90/640,/0/default.jpg")]
    [InlineData("https://static.lakeside-courier.example/combine?img=%2Fphotos%2F2024%2Fbridge.jpg", "https://static.lakeside-courier.example/combine?img=%2Fphotos%2F2024%2Fbridge.jpg&w=90&cquality=40&mode=cover")]
    [InlineData("https://static.lakeside-courier.example/image?width=1200&id=481", "https://static.lakeside-courier.example/image?width=640&id=481")]
    [InlineData("https://static.lakeside-courier.example/harbour-bridge-2405011430_16_9_rx720_c1280x720.jpg", "https://static.lakeside-courier.example/harbour-bridge-2405011430_4_3_rx404_c534x401.jpg")]
    [InlineData("https://static.lakeside-courier.example/harbour-bridge-2405011430_c0-0-360-480.jpg", "https://static.lakeside-courier.example/harbour-bridge-2405011430_w800.jpg")]
    [InlineData("https://static.lakeside-courier.example/harbour-bridge-e1714573800123.jpg", "https://static.lakeside-courier.example/harbour-bridge.jpg")]
    [InlineData("https://static.lakeside-courier.example/0a1b2c3d4e5f-1200-80.jpg", "https://static.lakeside-courier.example/0a1b2c3d4e5f-1920-80.jpg")]
    [InlineData("https://static.lakeside-courier.example/r/?m=02&t=2&i=410365061&w=900&ll=&pl=&r=XY24E51A", "https://static.lakeside-courier.example/r/?m=02&t=2&i=410365061&w=&ll=460&pl=300&r=XY24E51A")]
    [InlineData("https://static.lakeside-courier.example/story/harbour-sign-220x165.jpg", "https://static.lakeside-courier.example/r/story/harbour-sign-220x165-v1-200x150.jpg?hash=4a")]
    [InlineData("https://static-secure.lakeside-courier.example/photos/a.jpg", "http://static.lakeside-courier.example/photos/a.jpg")]
    [InlineData("https://static.lakeside-courier.example/1.48/derivatives/sized_960/image.jpg", "https://static.lakeside-courier.example/1.48/derivatives/sized_640/image.jpg")]
    public void One_picture_in_two_sizes_is_one_image_with_what_either_says(string lead, string shown)
    {
        var page = TestPage.Article().Meta("og:image", lead).Image(new PageImage { Url = shown, Caption = "The bridge on its first day.", Alt = "A bridge" }).Body();
        var image = Assert.Single(page.Extract().Images);
        Assert.Equal((lead, "The bridge on its first day.", "A bridge"), (image.Url, image.Caption, image.Alt));
    }

    [Theory]
    [InlineData("harbour-bridge-2405011430_c155x114.jpg", "harbour-bridge-2405011430_c0-0-640-480.jpg")]
    [InlineData("harbour-bridge-at-night_185_150.jpg", "harbour-bridge-at-night_660_320.jpg")]
    [InlineData("harbour-bridge-at-night.jpg?w=130", "harbour-bridge-at-night.jpg?w=")]
    public void The_page_s_own_copy_is_given_where_that_of_the_metadata_is_small(string lead, string shown)
    {
        const string Site = "https://static.lakeside-courier.example/";
        var page = TestPage.Article().Meta("og:image", Site + lead).Image(new PageImage { Url = Site + shown }).Body();
        Assert.Equal(Site + shown, Assert.Single(page.Extract().Images).Url);
    }

    [Theory]
    [InlineData("_5210348_c017-harbour_lights.jpg", "_5210977_c017-harbour_lights.jpg")]
    [InlineData("5210348_41036506.jpg", "5210977_41036506.jpg")]
    [InlineData("240501143001-harbour-lights-story-top.jpg", "240501143001-harbour-lights-gallery.jpg")]
    [InlineData("up/harbour_lights_on_the_pier_240501_wmain.jpg", "up/harbour_lights_on_the_pier_240501_wg.jpg")]
    [InlineData("facebook/pier-lamp.png", "large/pier-lamp.png?itok=4a")]
    [InlineData("1200_660_pier-lamps-lit.jpg", "840_472_pier-lamps-lit.jpg")]
    [InlineData("gettyimages-41036506_wide-0a1b.jpg", "gettyimages-41036506-7c8d.jpg")]
    [InlineData("a/pier%20lamp.jpg", "b/pier%2520lamp.jpg.webp")]
    [InlineData("a/harbour-lamps-0a1b2c3d.jpg", "b/harbour-lamps-9f8e7d6c.jpg")]
    [InlineData("a/DSC00812.jpg", "b/DSC00812.0.jpg")]
    public void The_lead_image_is_told_in_the_text_by_what_its_name_keeps(string lead, string shown)
    {
        const string Site = "https://static.lakeside-courier.example/";
        var page = TestPage.Article().Meta("og:image", Site + lead).Image(new PageImage { Url = Site + shown, Caption = "The lamps of the pier." }).Body();
        var image = Assert.Single(page.Extract().Images);
        Assert.Equal((Site + lead, "The lamps of the pier."), (image.Url, image.Caption));
    }

    [Theory]
    [InlineData("pier-2024-1.jpg", "pier-2024-2.jpg")]
    [InlineData("20240514_143022.jpg", "20240515_143022.jpg")]
    [InlineData("1/image.jpg", "2/image.jpg")]
    [InlineData("a/photo-2.jpg", "b/photo-2.jpg")]
    [InlineData("a/2024.jpg", "b/2024.jpg")]
    [InlineData("240501143001-harbour-lights-1.jpg", "240501143001-harbour-lights-2.jpg")]
    [InlineData("harbour-gallery_300-14.jpg", "harbour-gallery_300-17.jpg")]
    public void Another_picture_of_a_series_is_not_the_lead_image(string lead, string shown)
    {
        const string Site = "https://static.lakeside-courier.example/";
        Assert.Equal(2, TestPage.Article().Meta("og:image", Site + lead).Image(new PageImage { Url = Site + shown, Caption = "The lamps of the pier." }).Body().Extract().Images.Count);
    }

    [Theory]
    [InlineData("https://static.lakeside-courier.example/lclogo_old.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/newslogo153x52.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/lakeside-logo.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/481-norvik-logo.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/norviklogo.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/wednesdaylogo.jpg", false)]
    [InlineData("https://static.lakeside-courier.example/wednesday-logo.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/catalogo.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/null", false)]
    [InlineData("undefined", false)]
    [InlineData("https://static.lakeside-courier.example/481.gif?cache=2", false)]
    public void The_sites_own_sign_is_no_lead_image(string url, bool isKept) =>
        Assert.Equal(isKept ? 1 : 0, TestPage.Article("Norvik buys the ferry").Meta("og:image", url).Body().Extract().Images.Count);

    [Fact]
    public void A_picture_of_the_metadata_that_the_page_shows_leads()
    {
        const string Site = "https://static.lakeside-courier.example/";
        var page = TestPage.Article().Meta("og:image", Site + "every-page.png").Meta("thumbnail_url", Site + "t/pier-lamp.jpg").Image(new PageImage { Url = Site + "l/pier-lamp.jpg", Caption = "The lamps." }).Body();
        Assert.Equal("The lamps.", Assert.Single(page.Extract().Images).Caption);
    }

    [Theory]
    [InlineData("a.jpg?w=130", null, "a.jpg?w=460", "a.jpg?w=460")]
    [InlineData("harbour-bridge-155x114.jpg", null, "harbour-bridge-534x401.jpg", "harbour-bridge-534x401.jpg")]
    [InlineData("harbour-bridge-155x114.jpg", 640, "harbour-bridge.jpg", "harbour-bridge.jpg")]
    [InlineData("a.jpg?width=1200&overlay-width=100", null, "a.jpg?width=465&overlay-width=100", "a.jpg?width=1200&overlay-width=100")]
    [InlineData("a.jpg?w=600", null, "a.jpg?w=900", "a.jpg?w=600")]
    [InlineData("region/60/60/bridge-at-the-old-harbour.jpg", null, "region/396/223/bridge-at-the-old-harbour.jpg", "region/396/223/bridge-at-the-old-harbour.jpg")]
    [InlineData("2024/05/bridge-at-the-old-harbour.jpg", null, "2023/11/bridge-at-the-old-harbour.jpg", "2024/05/bridge-at-the-old-harbour.jpg")]
    [InlineData("a.jpg", 900, "a.jpg?w=900", "a.jpg")]
    public void Of_a_small_lead_image_the_larger_size_that_the_page_shows_is_given(string lead, int? width, string shown, string given)
    {
        const string Site = "https://static.lakeside-courier.example/";
        var page = TestPage.Article().Meta("og:image", Site + lead).Image(new PageImage { Url = Site + shown, Width = width }).Body();
        Assert.Equal(Site + given, Assert.Single(page.Extract().Images).Url);
    }

    [Theory]
    [InlineData("https://static.lakeside-courier.example/image.php?id=1", "https://static.lakeside-courier.example/image.php?id=2")]
    [InlineData("https://static.lakeside-courier.example/IMG_1230.jpg", "https://static.lakeside-courier.example/IMG_1240.jpg")]
    [InlineData("https://static.lakeside-courier.example/0f8fad5b-d9cb-469f-a165-70867728950e_3_full.png", "https://static.lakeside-courier.example/0f8fad5b-d9cb-469f-a165-70867728950e_4_full.png")]
    [InlineData("https://static.lakeside-courier.example/photos/7310482/3/640x480.jpg", "https://static.lakeside-courier.example/photos/7310483/3/640x480.jpg")]
    [InlineData("https://static.lakeside-courier.example/thumbs/thumbs_pier.jpg", "https://static.lakeside-courier.example/thumbs/thumbs_ferry.jpg")]
    [InlineData("https://static.lakeside-courier.example/1/photo.jpg", "https://static.lakeside-courier.example/2/photo.jpg")]
    [InlineData("https://static.lakeside-courier.example/_next/image?url=%2Fmedia%2Fa.jpg&w=1080&q=75", "https://static.lakeside-courier.example/_next/image?url=%2Fmedia%2Fb.jpg&w=1080&q=75")]
    [InlineData("https://static.lakeside-courier.example/api/image?id=481", "https://static.lakeside-courier.example/api/image?id=482")]
    [InlineData("https://static.lakeside-courier.example/a.jpg?mark=https%3A%2F%2Fstatic.lakeside-courier.example%2Flogo.png", "https://static.lakeside-courier.example/b.jpg?mark=https%3A%2F%2Fstatic.lakeside-courier.example%2Flogo.png")]
    [InlineData("https://static.lakeside-courier.example/harbour-festival/harbour-festival-01.jpg", "https://static.lakeside-courier.example/harbour-festival/harbour-festival-02.jpg")]
    [InlineData("https://pictures.lakeside-courier.example/iiif/bridge-1901/full/max/0/default.jpg", "https://pictures.lakeside-courier.example/iiif/bridge-1902/full/max/0/default.jpg")]
    [InlineData("https://static.lakeside-courier.example/a/bridge-plan-v1.jpg", "https://static.lakeside-courier.example/a/bridge-plan-v2.jpg")]
    [InlineData("https://static.lakeside-courier.example/20240514a.jpg", "https://static.lakeside-courier.example/20240514b.jpg")]
    [InlineData("https://static.lakeside-courier.example/pier_240514a.jpg", "https://static.lakeside-courier.example/pier_240514b.jpg")]
    public void Two_pictures_are_two(string one, string other) =>
        Assert.Equal(2, TestPage.Article().Image(new PageImage { Url = one }).Image(new PageImage { Url = other }).Body().Extract().Images.Count);

    [Fact]
    public void A_logo_is_no_lead_image() =>
        Assert.Equal("https://lakeside-courier.example/bridge.jpg", Assert.Single(TestPage.Article().Meta("og:image", "https://lakeside-courier.example/img/logo.png").Meta("twitter:image", "https://lakeside-courier.example/bridge.jpg").Body().Extract().Images).Url);

    [Fact]
    public void The_portrait_beside_the_byline_is_none() =>
        Assert.Empty(TestPage.Article().Meta("author", "Ann Lee").Image(new PageImage { Url = "https://lakeside-courier.example/ann.jpg", Alt = "Portrait of Ann Lee" }).Body().Extract().Images);

    [Theory]
    [InlineData("staff/lee-2024.jpg", 0)]
    [InlineData("photos/pier-at-noon.jpg", 1)]
    public void A_picture_with_the_authors_name_below_it_and_in_its_own_is_the_portrait(string path, int images) =>
        Assert.Equal(images, TestPage.Article().Meta("author", "Ann Lee").Image(new PageImage { Url = "https://lakeside-courier.example/" + path, Caption = "Ann Lee" }).Body().Extract().Images.Count);

    [Theory]
    [InlineData("By Ann Lee, editor, 12 May 2024", 0)]
    [InlineData("Ann Lee at the pier on the day when the harbour was opened", 1)]
    public void A_picture_called_like_the_author_beside_the_byline_is_the_portrait(string caption, int images) =>
        Assert.Equal(images, TestPage.Article().Meta("author", "Ann Lee").Image(new PageImage { Url = "https://lakeside-courier.example/photos/481.jpg", Alt = "Ann Lee", Caption = caption }).Body().Extract().Images.Count);

    [Theory]
    [InlineData("https://img.lakeside-courier.example/", 0)]
    [InlineData("https://img.lakeside-courier.example/?uuid=0ce01dba-41", 1)]
    public void The_address_of_a_server_is_no_picture(string url, int images) => Assert.Equal(images, TestPage.Article().Meta("og:image", url).Body().Extract().Images.Count);

    [Fact]
    public void The_first_picture_of_a_series_is_not_the_lead_image()
    {
        const string Site = "https://static.lakeside-courier.example/a/harbour-lights";
        var page = TestPage.Article().Meta("og:image", Site + ".jpg").Image(new PageImage { Url = Site + "-1.jpg", Caption = "Noon" }).Image(new PageImage { Url = Site + "-2.jpg", Caption = "Night" });
        Assert.Equal(3, page.Body().Extract().Images.Count);
    }

    [Fact]
    public void Two_sizes_with_the_same_caption_are_one_picture()
    {
        const string Site = "https://static.lakeside-courier.example/";
        var page = TestPage.Article().Image(new PageImage { Url = Site + "s/pier-lamp.jpg", Caption = "The lamps." }).Image(new PageImage { Url = Site + "l/pier-lamp.jpg", Caption = "The lamps." });
        Assert.Single(page.Image(new PageImage { Url = Site + "l/pier-walk.jpg", Caption = "The walk." }).Body().Extract().Images, image => image.Caption == "The lamps.");
    }

    [Fact]
    public void What_stands_for_a_picture_until_a_script_loads_it_is_none() =>
        Assert.Empty(TestPage.Article().Image(new PageImage { Url = "https://static.lakeside-courier.example/img/placeholder.png", Caption = "The lamps of the pier." }).Body().Extract().Images);
}
