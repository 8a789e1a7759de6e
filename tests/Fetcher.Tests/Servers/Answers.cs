using System.Globalization;
using System.Text;

namespace NewsPipeline.Fetcher.Tests.Servers;

/// <summary>Responses as bytes.</summary>
internal static class Answers
{
    public const string Html = "<!doctype html><html><head><title>Quay</title></head><body><p>The ferry sails again.</p></body></html>";

    public static byte[] Page(string html = Html, string contentType = "text/html; charset=utf-8", string headers = "") =>
        Ok(Encoding.UTF8.GetBytes(html), $"Content-Type: {contentType}\r\n{headers}");

    public static byte[] Ok(byte[] body, string headers = "Content-Type: text/html\r\n") => Status("200 OK", body, headers);

    public static byte[] Status(string status, byte[]? body = null, string headers = "Content-Type: text/html\r\n")
    {
        body ??= [];
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. body];
    }

    public static byte[] Redirect(string location, string status = "302 Found") => Status(status, null, $"Location: {location}\r\n");

    /// <summary>A response without a length: the body ends where the connection does.</summary>
    public static byte[] UntilClose(byte[] body, string headers) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Connection: close\r\n\r\n"), .. body];
}
