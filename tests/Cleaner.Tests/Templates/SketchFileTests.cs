using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NewsPipeline.Cleaner.Hosting;
using NewsPipeline.Cleaner.Templates;
using NewsPipeline.Cleaner.Tests.Fuzz;

namespace NewsPipeline.Cleaner.Tests.Templates;

public sealed class SketchFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newspipe-templates-");
    private readonly Warnings _log = new();

    private string File => Path.Combine(_folder.FullName, "state", "cleaner.templates");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_learned_goes_on_after_a_restart()
    {
        var site = GeneratedSite.All[0];
        string? before;
        using (var keeper = Keeper())
        {
            var cleaner = Cleaner(keeper);
            for (var i = 0; i < 8; i++)
                TemplateLearningTests.Read(cleaner, site.Page(i));
            before = TemplateLearningTests.Read(cleaner, site.Page(0)).Templates;
            keeper.Save();
        }
        using var next = Keeper();
        var page = TemplateLearningTests.Read(Cleaner(next), site.Page(0));

        Assert.Equal(before, page.Templates);
        Assert.DoesNotContain(site.Note, Pages.Text(page), StringComparison.Ordinal);
        Assert.Equal(["cleaner.templates", "cleaner.templates.lock"], Directory.EnumerateFiles(Path.GetDirectoryName(File)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(_log.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(-1)]
    public void A_damaged_file_is_one_warning_and_a_fresh_start(int flip)
    {
        LearnAndSave();
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[flip < 0 ? bytes.Length - 1 : flip] ^= 0x40;
        System.IO.File.WriteAllBytes(File, bytes);

        using var keeper = Keeper();

        Assert.Contains("damaged", Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.Equal("0", TemplateLearningTests.Read(Cleaner(keeper), GeneratedSite.All[0].Page(1)).Templates);
        keeper.Save();
        Assert.NotNull(SketchFile.Read(File));
    }

    [Fact]
    public void A_file_of_another_version_stays_as_it_is()
    {
        LearnAndSave();
        var bytes = System.IO.File.ReadAllBytes(File);
        var start = "newspipe-templates\n".Length + SHA256.HashSizeInBytes;
        bytes[start] = 9;
        SHA256.HashData(bytes.AsSpan(start), bytes.AsSpan(start - SHA256.HashSizeInBytes));
        System.IO.File.WriteAllBytes(File, bytes);

        LearnAndSave();

        Assert.Contains("format 9", Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_that_cannot_be_read_stays_as_it_is()
    {
        LearnAndSave();
        var bytes = System.IO.File.ReadAllBytes(File);

        using (new FileStream(File, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            LearnAndSave();

        Assert.Contains("cannot be read", Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_cut_short_is_damaged_wherever_it_was_cut()
    {
        LearnAndSave();
        var bytes = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < bytes.Length; length += 37)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);
            Assert.Throws<InvalidDataException>(() => SketchFile.Read(File));
        }
    }

    [Fact]
    public void Two_Cleaners_do_not_share_a_file()
    {
        using var first = Keeper();
        using var second = Keeper();

        Assert.Contains("file of its own", Assert.Single(_log.Lines), StringComparison.Ordinal);
        TemplateLearningTests.Read(Cleaner(second), GeneratedSite.All[0].Page(0));
        second.Save();
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task The_end_of_the_worker_saves()
    {
        using (var keeper = Keeper())
        {
            await keeper.StartAsync(TestContext.Current.CancellationToken);
            TemplateLearningTests.Read(Cleaner(keeper), GeneratedSite.All[0].Page(0));
            await keeper.StopAsync(TestContext.Current.CancellationToken);
        }
        Assert.NotNull(SketchFile.Read(File));
    }

    private void LearnAndSave()
    {
        using var keeper = Keeper();
        TemplateLearningTests.Read(Cleaner(keeper), GeneratedSite.All[0].Page(0));
        keeper.Save();
    }

    private TemplateKeeper Keeper() => new(new CleanerOptions { LearnTemplates = true, TemplatesFile = File }, _log, TimeProvider.System);

    private static PageCleaner Cleaner(TemplateKeeper keeper) => new(new CleanerOptions { LearnTemplates = true }, new ThreadTime(), keeper.Templates);

    private sealed class Warnings : ILogger<TemplateKeeper>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
