using System.Net;
using System.Net.Sockets;
using NewsPipeline.Cli.Tests.Commands;

namespace NewsPipeline.Cli.Tests.Status;

public sealed class ManagementApiTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("newspipe-home-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task A_proxy_of_the_environment_is_not_asked_for_loopback()
    {
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        using var api = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        api.Start();
        var atProxy = proxy.AcceptTcpClientAsync();
        var atApi = api.AcceptTcpClientAsync();
        var status = NewspipeProcess.RunAsync(_home, ["status"], new Dictionary<string, string>
        {
            ["http_proxy"] = $"http://127.0.0.1:{((IPEndPoint)proxy.LocalEndpoint).Port}",
            ["RABBITMQ_URL"] = "amqp://user:secret@127.0.0.1:1/",
            ["RABBITMQ_MANAGEMENT_URL"] = $"http://user:secret@127.0.0.1:{((IPEndPoint)api.LocalEndpoint).Port}",
        });

        await Task.WhenAny(atProxy, atApi, status);

        Assert.True(atApi.IsCompletedSuccessfully);
        Assert.False(atProxy.IsCompleted);
        // Hanging up ends the command at once; what it prints is of no matter here.
        (await atApi).Dispose();
        api.Stop();
        await status;
    }
}
