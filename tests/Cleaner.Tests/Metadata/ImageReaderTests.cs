using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Metadata;

public sealed class ImageReaderTests
{
    private const string Url = "https://harbour-post.example/news/pier-repair";

    [Theory]
    [InlineData("<img src='/s.jpg' srcset='/s.jpg 320w, /l.jpg 1200w'>", "/l.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/s,w_320.jpg 320w,https://harbour-post.example/l,w_900.jpg 900w'>", "/l,w_900.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/m.jpg 1.5x,/l.jpg 2x'>", "/l.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/s.jpg 320w 180h, /l.jpg 1200w 675h, /m.jpg 640w'>", "/l.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/s.jpg,/t.jpg 1x, /l.jpg\t2x'>", "/l.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/m.jpg 1x,, /l.jpg 2x,'>", "/l.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/m.jpg -1w, /l.jpg NaNw'>", "/s.jpg")]
    [InlineData("<img src='/s.jpg' srcset='/l.jpg'>", "/s.jpg")]
    [InlineData("<img src='/s.jpg' srcset='data:image/gif;base64,R0lG 1w'>", "/s.jpg")]
    [InlineData("<img srcset='/a.jpg,'>", "/a.jpg")]
    [InlineData("<img src='/s.jpg' srcset=' , ,'>", "/s.jpg")]
    public void The_largest_of_a_set_is_taken(string image, string path) => Assert.Equal("https://harbour-post.example" + path, Assert.Single(Images($"<figure>{image}</figure>")).Url);

    [Theory]
    [InlineData("<a href='/news/ferry'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<a href='/news/ferry'><picture><img src='/ferry.jpg'></picture></a>", 0)]
    [InlineData("<a href='/ferry-large.jpg'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<a href='/news/pier-repair/picture-1'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<a href='https://elsewhere.example/ferry'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<a href='https://travel.harbour-post.example/ferry'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<a href='https://pictures.harbour-post.example/ferry.jpg'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<div class='button size'><img src='/larger.png' alt='larger'></div>", 0)]
    [InlineData("<div class='button size'><img src='/larger.png' alt='larger' width=400></div>", 1)]
    [InlineData("<a href='https://twitter.com/harbourpost'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<a href='https://www.facebook.com/dialog/share?u=x'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<a href='https://www.instagram.com/p/48213ab/'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<img src='/count?page=1' style='display:none'>", 0)]
    [InlineData("<img src='/em_count' style='position:absolute;left:-5px'>", 0)]
    [InlineData("<img src='/tide.jpg' style='position:absolute;left:-5px'>", 1)]
    [InlineData("<img src='/tide/4821' style='margin-left:-20px'>", 1)]
    [InlineData("<img src='/em_count' style='position: absolute; left: -5px'>", 0)]
    [InlineData("<a href='https://ferries.example/?utm_medium=banner'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<a href='https://ferries.example/'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<a href='mailto:post@harbour-post.example'><img src='/ferry.jpg'></a>", 0)]
    [InlineData("<img src='/rating.gif' width=120>", 0)]
    [InlineData("<img src='/tides.gif'>", 1)]
    [InlineData("<img src='/tides.gif' width=400>", 1)]
    [InlineData("<a href='/'><img src='/ferry.jpg'></a>", 1)]
    [InlineData("<figure><a href='/news/ferry'><img src='/ferry.jpg'></a><figcaption>The ferry</figcaption></figure>", 1)]
    public void A_picture_that_leads_to_another_page_of_the_site_is_that_pages(string html, int images) => Assert.Equal(images, Images(html).Count);

    [Theory]
    [InlineData("https://harbour-post.example/view.php?id=481", null, "/view.php?id=512", 0)]
    [InlineData("https://harbour-post.example/view.php?id=481", null, "/view.php?id=481&picture=2", 1)]
    [InlineData("https://harbour-post.example/view.php?id=481", null, "/view.php?picture=2", 1)]
    [InlineData("https://harbour-post.example/news/pier?utm_source=a", null, "/news/pier?utm_source=b", 1)]
    [InlineData("https://harbour-post.example/news/pier", "/", "/news/ferry", 0)]
    public void Where_parameters_tell_articles_apart_a_picture_that_leads_to_another_is_that_ones(string url, string? root, string link, int images)
    {
        var head = root is null ? "" : $"<base href='{root}'>";
        var page = Pages.Page($"<article><h1>Council delays repair</h1><div>{Pages.Paragraphs(2)}<a href='{link}'><img src='/ferry.jpg'></a>{Pages.Paragraphs(3)}</div></article>").Replace("<head>", "<head>" + head, StringComparison.Ordinal);
        Assert.Equal(images, Pages.Cleaner.Clean(new PageInput { Content = page, MediaType = "text/html", Url = url }, TestContext.Current.CancellationToken).Page!.Metadata.Images.Count);
    }

    [Theory]
    [InlineData("<div id=lead><img src='/a.jpg'><p class='photo_caption'>The pier at low tide</p></div>", "The pier at low tide")]
    [InlineData("<div id=lead><img src='/a.jpg'></div>", null)]
    [InlineData("<a href='javascript:zoom()'><img src='/a.jpg'></a><div id='mainCaption'>The pier at low tide</div>", "The pier at low tide")]
    [InlineData("<div id=lead><img src='/a.jpg'><p>The pier lay dry today.</p></div>", null)]
    [InlineData("<div><a href='/x'><img src='/a.jpg'></a><a href='/y'><img src='/b.jpg'></a></div><div class='mainCaption'>The pier at low tide</div>", null)]
    [InlineData("<div class=related-news><img src='/a.jpg'><a href='/ferry'>More</a><p class='photo_caption'>The pier at low tide</p></div>", null)]
    public void Above_the_element_of_the_article_only_a_picture_with_a_named_caption_is_its(string above, string? caption)
    {
        var page = Pages.Page($"<div class=page>{above}<div><h1>Council delays repair</h1>{Pages.Paragraphs(6)}</div></div>");
        Assert.Equal(caption, Pages.Cleaner.Clean(new PageInput { Content = page, MediaType = "text/html", Url = Url }, TestContext.Current.CancellationToken).Page!.Metadata.Images.SingleOrDefault()?.Caption);
    }

    [Fact]
    public void A_line_that_shares_a_box_with_the_picture_alone_is_no_lead()
    {
        const string line = "The pier lay dry for the whole of the day on Monday.";
        var page = Pages.Cleaned(Pages.Page($"<article><header><h1>Council delays repair</h1></header><div class=frame><div><img src='/a.jpg'></div><div class=x11>{line}</div></div><div class='entry-content'>{Pages.Paragraphs(6)}</div></article>"));
        Assert.Equal((line, BlockRoles.Caption), (Assert.Single(page.Metadata.Images).Caption, Pages.RoleOf(page, line)));
    }

    [Fact]
    public void A_small_moving_picture_beside_the_text_is_a_sign()
    {
        var page = Pages.Page($"<article><header><h1>Council delays repair</h1><img src='/print.gif'></header><div class='entry-content'>{Pages.Paragraphs(6)}</div></article>");
        Assert.Empty(Pages.Cleaner.Clean(new PageInput { Content = page, MediaType = "text/html", Url = Url }, TestContext.Current.CancellationToken).Page!.Metadata.Images);
    }

    [Fact]
    public void Below_the_text_a_picture_that_leads_to_a_home_page_is_an_advert_or_a_sign() =>
        Assert.Empty(Images("", "<a href='https://ferries.example/'><img src='/ferry.jpg'></a><a href='/'><img src='/post.jpg'></a>"));

    [Fact]
    public void Pictures_behind_the_words_that_follow_the_text_are_not_the_articles()
    {
        var below = Images("", "<img src='/end.jpg'><h3>Our offers</h3><ul><li><a href='/offers/tides'>Tide tables</a></li></ul><img src='/offer.jpg'>");
        Assert.Equal("https://harbour-post.example/end.jpg", Assert.Single(below).Url);
    }

    [Fact]
    public void The_caption_of_a_picture_above_the_element_of_the_text_is_read()
    {
        var page = Pages.Page($"<article><header><h1>Council delays repair</h1></header><figure><img src='/a.jpg'><figcaption>The pier.</figcaption></figure><div class='entry-content'>{Pages.Paragraphs(6)}</div></article>");
        var images = Pages.Cleaner.Clean(new PageInput { Content = page, MediaType = "text/html", Url = Url }, TestContext.Current.CancellationToken).Page!.Metadata.Images;
        Assert.Equal("The pier.", Assert.Single(images).Caption);
    }

    [Theory]
    [InlineData("<div class='caption'><img src='/a.jpg'><span>The pier at low tide</span></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'>The pier at low tide</p></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p>The pier lay dry today.</p></div>", "The pier lay dry today.", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'>The pier at low tide <span class='credit'>Ada Lund</span></p></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='image-credit caption'><img src='/a.jpg'><p>The pier at low tide</p><p class='credit'>Ada Lund</p></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'><b class='credit'>Photo by:</b> Ada Lund</p></div>", "Photo by: Ada Lund", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><h6 class='credit'>Ada Lund</h6><p class='caption'>The pier at low tide</p></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='relatedPhoto'><img src='/a.jpg'><p class='caption'>The pier at low tide</p></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><cite id='slideCaption04'>The pier at low tide</cite></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='slidecaption'>The pier at low tide</p></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='picturecaption'>The pier at low tide</p><p class='picturecredit'>Ada Lund</p></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='picture'><img src='/a.jpg'><div class='imageComments'>The pier at low tide</div></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><div class='captionControl' onclick='f()'>Hide caption</div></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'>The pier at low tide <b class='toggle-caption'>toggle caption</b></p></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><button class='show-caption'><span class='show-caption__label'>Show caption</span></button><p class='caption'>The pier at low tide</p></div>", "The pier at low tide", null)]
    [InlineData("<div class='frame'><img src='/a.jpg'><div class='frame_words'>The pier lay dry for the whole of the day on Monday, for the first time in years (Photo : Ada Lund)</div></div>", "The pier lay dry for the whole of the day on Monday, for the first time in years (Photo : Ada Lund)", null)]
    [InlineData("<div class='summary'><img src='/a.jpg'><p>The pier at low tide (seen from the north).<span class='source'>Ada Lund</span></p></div>", "The pier at low tide (seen from the north).", "Ada Lund")]
    [InlineData("<div class='summary'><img src='/a.jpg'><p>The pier at low tide <span class='credit'>Ada Lund</span> seen again</p></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p>The pier at low tide © Ada Lund</p></div>", "The pier at low tide © Ada Lund", null)]
    [InlineData("<div class='picture'><img src='/a.jpg' alt='The pier at low tide'><p>- The pier at low tide, Ada Lund -</p></div>", "- The pier at low tide, Ada Lund -", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'>The pier at low tide <span class='close-button'>Close</span></p></div>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p class='caption'>The pier at low tide<span class='picture-credits'>Ada Lund</span></p></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='photo_share'><div><img src='/a.jpg'><p class='caption'>The pier at low tide</p></div><a href='/send'>Send</a></div>", "The pier at low tide", null)]
    [InlineData("<div class='no-caption'><img src='/a.jpg'><p>Harbour Post</p></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'></div><p class='caption'>The pier at low tide</p>", "The pier at low tide", null)]
    [InlineData("<table><tr><td><img src='/a.jpg'></td></tr><tr><td class='caption'>The pier at low tide</td></tr></table>", "The pier at low tide", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'></div><p class='caption'>The <a href='/topics/pier'>pier</a> at low tide, seen from the north</p>", "The pier at low tide, seen from the north", null)]
    [InlineData("<div class='picture'><img src='/a.jpg'></div><p class='caption'><a href='/topics/pier'>The pier at low tide</a></p>", null, null)]
    [InlineData("<div><table><tbody><tr><td><img src='/a.jpg'></td></tr></tbody></table></div><div class='box_1'><div class='imageCreditSmall'>Ada Lund</div><div class='imageCaptionSmall'>The pier at low tide</div></div>", "The pier at low tide", "Ada Lund")]
    [InlineData("<div class='picture'><img src='/a.jpg'></div><figure class='caption'><img src='/b.jpg'><figcaption>The pier at low tide</figcaption></figure>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'></div><p>Harbour Post</p><p class='caption'>The pier at low tide</p>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p><a href='/news/ferry'>The ferry is late again this week.</a></p></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><h3>The ferry is late again this week.</h3></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><p>Harbour Post</p></div>", null, null)]
    [InlineData("<div class='picture'><img src='/a.jpg'><img src='/b.jpg'><p>The pier lay dry today.</p></div>", null, null)]
    public void The_words_that_share_a_small_box_with_one_picture_are_its_caption(string box, string? caption, string? credit)
    {
        var page = Pages.Page($"<article><header><h1>Council delays repair</h1></header>{box}<div class='entry-content'>{Pages.Paragraphs(6)}</div></article>");
        var images = Pages.Cleaner.Clean(new PageInput { Content = page, MediaType = "text/html", Url = Url }, TestContext.Current.CancellationToken).Page!.Metadata.Images;
        Assert.Equal((caption, credit), (images[0].Caption, images[0].Credit));
    }

    [Fact]
    public void A_figure_s_caption_is_not_that_of_a_picture_beside_it()
    {
        var images = Images("<div><div class='picture'><img src='/a.jpg'></div><figure><img src='/b.jpg'><figcaption>The pier at low tide</figcaption></figure></div>");
        Assert.Equal([null, "The pier at low tide"], images.Select(image => image.Caption));
    }

    [Fact]
    public void A_long_caption_that_many_pictures_share_is_held_once()
    {
        var pictures = string.Concat(Enumerable.Range(0, 100).Select(i => $"<img src='/{i}.jpg'>"));
        var images = Images($"<figure>{pictures}<figcaption>{new string('a', 500)}</figcaption></figure>");
        Assert.Equal(100, images.Count);
        Assert.All(images, image => Assert.Same(images[0].Caption, image.Caption));
    }

    private static IReadOnlyList<PageImage> Images(string amid, string below = "") =>
        Pages.Cleaner.Clean(
            new PageInput { Content = Pages.Page($"<article><h1>Council delays repair</h1><div>{Pages.Paragraphs(2)}{amid}{Pages.Paragraphs(3)}{below}</div></article>"), MediaType = "text/html", Url = Url },
            TestContext.Current.CancellationToken).Page!.Metadata.Images;
}
