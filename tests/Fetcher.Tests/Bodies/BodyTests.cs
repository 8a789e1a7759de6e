using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Bodies;

public sealed class BodyTests
{
    private const string HtmlType = "Content-Type: text/html\r\n";

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(Answers.Html + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p>{i}</p>")));

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "x-gzip")]
    [InlineData("gzip", "GZIP")]
    [InlineData("gzip", "identity, gzip")]
    [InlineData("zlib", "deflate")]
    [InlineData("raw", "deflate")]
    [InlineData("br", "br")]
    public async Task Compressed_bodies_are_expanded(string coding, string header)
    {
        var page = await Fetching.PageAsync(Answers.Ok(Coding.Encode(coding, Page), $"{HtmlType}Content-Encoding: {header}\r\n"));

        Assert.Equal(Page, page.Body);
    }

    [Theory]
    [InlineData("gzip, br")]
    [InlineData("gzip, gzip")]
    [InlineData("zstd")]
    [InlineData("compress")]
    public async Task Other_codings_and_more_than_one_are_refused(string header)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Ok(Coding.Encode("gzip", Page), $"{HtmlType}Content-Encoding: {header}\r\n"));

        Assert.Equal(ReasonCodes.UnsupportedEncoding, rejection.Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zlib")]
    [InlineData("br")]
    public async Task A_compressed_body_that_breaks_off_is_corrupt(string coding)
    {
        var body = Coding.Encode(coding, Page);

        foreach (var length in new[] { 1, 5, body.Length / 2, body.Length - 1 })
        {
            var rejection = await Fetching.RejectionAsync(Answers.UntilClose(body[..length], $"{HtmlType}Content-Encoding: {Coding.Header(coding)}\r\n"));

            Assert.Equal(ReasonCodes.CorruptBody, rejection.Reason);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zlib")]
    public async Task A_compressed_body_with_a_wrong_byte_is_corrupt(string coding)
    {
        var body = Coding.Encode(coding, Page);
        body[body.Length / 2] ^= 0x55;

        var rejection = await Fetching.RejectionAsync(Answers.Ok(body, $"{HtmlType}Content-Encoding: {Coding.Header(coding)}\r\n"));

        Assert.Equal(ReasonCodes.CorruptBody, rejection.Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Plain_text_that_claims_to_be_compressed_is_corrupt(string coding)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Page(headers: $"Content-Encoding: {coding}\r\n"));

        Assert.Equal(ReasonCodes.CorruptBody, rejection.Reason);
    }

    [Fact]
    public async Task A_gzip_body_of_two_members_is_read_whole()
    {
        byte[] body = [.. Coding.Encode("gzip", Page), .. Coding.Encode("gzip", Page)];

        var page = await Fetching.PageAsync(Answers.Ok(body, $"{HtmlType}Content-Encoding: gzip\r\n"));

        Assert.Equal(2 * Page.Length, page.Body.Length);
    }

    [Fact]
    public async Task An_empty_body_is_an_outcome() =>
        Assert.Equal(ReasonCodes.EmptyBody, (await Fetching.RejectionAsync(Answers.Ok([]))).Reason);

    [Fact]
    public async Task A_body_that_expands_to_nothing_is_empty()
    {
        // .NET writes no bytes at all for an empty gzip member; this is one by the book.
        byte[] nothing = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

        var rejection = await Fetching.RejectionAsync(Answers.Ok(nothing, $"{HtmlType}Content-Encoding: gzip\r\n"));

        Assert.Equal(ReasonCodes.EmptyBody, rejection.Reason);
    }

    [Fact]
    public async Task Fewer_bytes_than_declared_are_a_protocol_error()
    {
        var response = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{HtmlType}Content-Length: 100\r\n\r\n<html>");

        Assert.Equal(ReasonCodes.ProtocolError, (await Fetching.RejectionAsync(response)).Reason);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<html")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<html")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Ty")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_HTTP_is_a_protocol_error(string response) =>
        Assert.Equal(ReasonCodes.ProtocolError, (await Fetching.RejectionAsync(Encoding.ASCII.GetBytes(response))).Reason);

    [Fact]
    public async Task A_header_without_end_is_a_protocol_error()
    {
        var response = Answers.Page(headers: $"X-Padding: {new string('x', 70_000)}\r\n");

        Assert.Equal(ReasonCodes.ProtocolError, (await Fetching.RejectionAsync(response)).Reason);
    }
}
