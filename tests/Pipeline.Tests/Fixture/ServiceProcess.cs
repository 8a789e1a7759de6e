using System.Diagnostics;
using System.Text;

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>A service as it ships: its own process.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private ServiceProcess(string name, int healthPort, Process process) => (Name, HealthPort, _process) = (name, healthPort, process);

    public string Name { get; }

    public int HealthPort { get; }

    public bool HasExited => _process.HasExited;

    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    public static ServiceProcess Start(string name, int healthPort, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [RepositoryRoot.ServiceProgram(name)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        start.Environment["Health__Port"] = healthPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // The servers' garbage collector would take a heap per core; four services share two of them here.
        start.Environment["DOTNET_gcServer"] = "0";
        var process = new Process { StartInfo = start };
        var service = new ServiceProcess(name, healthPort, process);
        process.OutputDataReceived += (_, e) => service.Append(e.Data);
        process.ErrorDataReceived += (_, e) => service.Append(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return service;
    }

    public async Task WaitReadyAsync()
    {
        using var http = new HttpClient();
        await Eventually.TrueAsync(async () =>
        {
            if (HasExited)
                throw new InvalidOperationException($"{Name} ended with exit code {_process.ExitCode}:\n{Log}");
            return await StatusAsync(http, "ready") == 200;
        }, () => $"ready {Name}; its log:\n{Log}");
    }

    public async Task<int> StatusAsync(HttpClient http, string check)
    {
        try
        {
            using var answer = await http.GetAsync($"http://127.0.0.1:{HealthPort}/health/{check}");
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>As a crash of the machine would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_log)
            _log.AppendLine(line);
    }
}
