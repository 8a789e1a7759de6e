using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsPipeline.Cleaner.Templates;

namespace NewsPipeline.Cleaner.Hosting;

/// <summary>Keeps what a Cleaner learns of its sites in a file of its own: read at the start, written every minute in which something was learned, and at the end.</summary>
public sealed partial class TemplateKeeper : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly ILogger<TemplateKeeper> log;
    private readonly TimeProvider time;
    private readonly string? path;
    private readonly FileStream? hold;
    private readonly bool kept;
    private long saved;
    private bool failed;

    /// <summary>
    /// Reads the file; trouble is told once, and learning starts afresh. Only a damaged file is written over: one that is in use, could not
    /// be read or comes from another version stays as it is.
    /// </summary>
    /// <param name="options">Names the file; without a name, what is learned ends with the process.</param>
    /// <param name="log">Hears of trouble.</param>
    /// <param name="time">The clock.</param>
    public TemplateKeeper(CleanerOptions options, ILogger<TemplateKeeper> log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.log = log;
        this.time = time;
        Templates = new SiteTemplates();
        if (string.IsNullOrEmpty(options.TemplatesFile))
            return;
        try
        {
            path = Path.GetFullPath(options.TemplatesFile);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Two Cleaners would each write over what the other has learned.
            hold = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotOurs(options.TemplatesFile, e.Message);
            return;
        }
        try
        {
            Templates = SketchFile.Read(path) ?? Templates;
            kept = true;
        }
        catch (InvalidDataException e)
        {
            LogDamaged(path, e.Message);
            kept = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotRead(path, e.Message);
        }
    }

    /// <summary>What was learned.</summary>
    public SiteTemplates Templates { get; }

    /// <summary>Writes the file, if something was learned since. A failure is told once, until it works again.</summary>
    public void Save()
    {
        var changes = Templates.Changes;
        if (!kept || changes == saved)
            return;
        try
        {
            SketchFile.Write(path!, Templates);
            (saved, failed) = (changes, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!failed)
                LogNotSaved(path!, e.Message);
            failed = true;
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        hold?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Save();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                Save();
        }
        catch (OperationCanceledException)
        {
            // The end: StopAsync saves what was learned since the last time.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Site templates: {Path} is damaged ({Problem}); learning starts afresh, and the file will be written over.")]
    private partial void LogDamaged(string path, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Site templates: {Path} cannot be read ({Problem}); it stays as it is, and what this Cleaner learns ends with it. Mend it or move it away, and start anew.")]
    private partial void LogNotRead(string path, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Site templates: {Path} cannot be held by this Cleaner ({Problem}); what it learns ends with it. Give each Cleaner a file of its own.")]
    private partial void LogNotOurs(string path, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Site templates: {Path} could not be written ({Problem}); it is tried again every minute.")]
    private partial void LogNotSaved(string path, string problem);
}
