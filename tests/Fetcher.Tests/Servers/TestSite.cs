using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsPipeline.Fetcher.Tests.Servers;

/// <summary>A site on loopback that answers with whatever bytes the test writes, well-formed or not.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<TestRequest, Stream, CancellationToken, Task> _answer;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;

    private TestSite(IPAddress address, Func<TestRequest, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener = new TcpListener(address, 0);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<TestRequest> Requests { get; } = [];

    public static TestSite Start(Func<TestRequest, Stream, CancellationToken, Task> answer) => new(IPAddress.Loopback, answer);

    public static TestSite StartAt(IPAddress address, Func<TestRequest, Stream, CancellationToken, Task> answer) => new(address, answer);

    /// <summary>A site that gives every request the same answer.</summary>
    public static TestSite Answering(byte[] response) => Start((_, stream, stop) => stream.WriteAsync(response, stop).AsTask());

    public string Url(string path = "/", string host = "127.0.0.1") =>
        string.Create(CultureInfo.InvariantCulture, $"http://{host}:{Port}{path}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await ReadRequestAsync(stream) is not { } request)
                    return;
                Requests.Enqueue(request);
                await _answer(request, stream, _stop.Token);
                // Closing with unread input would reset the connection and lose what was just written.
                client.Client.Shutdown(SocketShutdown.Send);
                var rest = new byte[1024];
                while (await stream.ReadAsync(rest, _stop.Token) > 0)
                {
                    // The client closes when it has read the answer.
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The client hung up, or the test is over.
            }
        }
    }

    private async Task<TestRequest?> ReadRequestAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (head.Length > 16 || head.Length == 0 || head[0] != '\u0016')
            {
                if (await stream.ReadAsync(one, _stop.Token) == 0)
                    return null;
                head.Append((char)one[0]);
                continue;
            }

            // A TLS client hello: there is no request to wait for.
            return new TestRequest("TLS / -", new Dictionary<string, string>());
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToDictionary(h => h[0].Trim(), h => h[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new TestRequest(lines[0], headers);
    }
}
