using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace NewsPipeline.Cli.Status;

/// <summary>Asks RabbitMQ's management API for rates.</summary>
public static class ManagementApi
{
    /// <summary>The rates of each queue of a virtual host, by queue name.</summary>
    /// <param name="url">The API's address with user and password in it.</param>
    /// <param name="virtualHost">The virtual host.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="CommandException">It does not answer, or not as the management API does.</exception>
    public static async Task<IReadOnlyDictionary<string, QueueRates>> RatesAsync(string url, string virtualHost, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new CommandException("RABBITMQ_MANAGEMENT_URL is no address: write http://user:password@host:15672.");
        // A proxy of the environment cannot reach our loopback, and is not to see the password.
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = !address.IsLoopback }) { Timeout = TimeSpan.FromSeconds(5) };
        if (address.UserInfo.Length > 0)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo))));
        var query = new Uri($"{address.Scheme}://{address.Authority}{address.AbsolutePath.TrimEnd('/')}/api/queues/{Uri.EscapeDataString(virtualHost)}");
        try
        {
            using var answer = JsonDocument.Parse(await http.GetStringAsync(query, cancellationToken));
            return answer.RootElement.EnumerateArray().ToDictionary(queue => queue.GetProperty("name").GetString()!, Read);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new CommandException($"the management API at {address.Scheme}://{address.Authority} gives no rates: {e.Message}");
        }
    }

    private static QueueRates Read(JsonElement queue) => new(
        queue.TryGetProperty("messages_unacknowledged", out var unacknowledged) ? unacknowledged.GetInt64() : 0,
        Rate(queue, "publish_details"),
        Rate(queue, "ack_details"));

    // Statistics are left out for a queue that nobody has used yet.
    private static double Rate(JsonElement queue, string name) =>
        queue.TryGetProperty("message_stats", out var stats) && stats.TryGetProperty(name, out var details) && details.TryGetProperty("rate", out var rate)
            ? rate.GetDouble()
            : 0;
}
