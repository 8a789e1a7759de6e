using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Bodies;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData("TEXT/HTML; Charset=\"utf-8\"", "text/html")]
    [InlineData("text/html;charset=utf-8;charset=latin1", "text/html")]
    [InlineData("application/xhtml+xml", "application/xhtml+xml")]
    [InlineData("text/plain; charset=utf-8", "text/plain")]
    public async Task HTML_and_plain_text_pass(string header, string mediaType) =>
        Assert.Equal(mediaType, (await Fetching.PageAsync(Answers.Page(contentType: header))).MediaType);

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/json")]
    [InlineData("image/jpeg")]
    [InlineData("text/css")]
    [InlineData("application/octet-stream")]
    [InlineData("application/rss+xml; charset=utf-8")]
    public async Task Anything_else_is_refused_by_its_name(string header)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Page(contentType: header));

        Assert.Equal(ReasonCodes.UnsupportedMediaType, rejection.Reason);
        Assert.Contains(header.Split(';')[0], rejection.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE HTML><p>x")]
    [InlineData(" \r\n\t<html lang=en>")]
    [InlineData("<!-- hello --><p>x")]
    [InlineData("<?xml version=\"1.0\"?>\n<html xmlns='http://www.w3.org/1999/xhtml'>")]
    [InlineData("\ufeff<body>")]
    public async Task Without_a_media_type_what_looks_like_HTML_is_HTML(string body)
    {
        var page = await Fetching.PageAsync(Answers.Ok(Encoding.UTF8.GetBytes(body), ""));

        Assert.Equal("text/html", page.MediaType);
    }

    [Theory]
    [InlineData("", "just words")]
    [InlineData("", "{\"a\": 1}")]
    [InlineData("", "<bold>no HTML</bold>")]
    [InlineData("", "<?xml version=\"1.0\"?><rss></rss>")]
    [InlineData("Content-Type: nonsense\r\n", "just words")]
    public async Task Without_a_media_type_anything_else_is_refused(string header, string body)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Ok(Encoding.UTF8.GetBytes(body), header));

        Assert.Equal(ReasonCodes.UnsupportedMediaType, rejection.Reason);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("PK\u0003\u0004", "ZIP")]
    [InlineData("GIF89a", "GIF")]
    public async Task A_file_that_calls_itself_HTML_is_seen_through(string body, string format)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Ok(Encoding.ASCII.GetBytes(body)));

        Assert.Equal(ReasonCodes.UnsupportedMediaType, rejection.Reason);
        Assert.Contains(format, rejection.Detail, StringComparison.Ordinal);
    }
}
