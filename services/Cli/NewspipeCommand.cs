using System.CommandLine;
using NewsPipeline.Cli.Calibration;
using NewsPipeline.Cli.Commands;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Cli.Training;

namespace NewsPipeline.Cli;

/// <summary>The whole command line.</summary>
public static class NewspipeCommand
{
    private const string About = """
        Turns URLs into clean, structured, deduplicated and traceable news articles in PostgreSQL.

        See it work:      newspipe demo
        Begin in earnest: newspipe up --contact you@example.org
                          newspipe feed --file urls.txt --wait
                          newspipe search harbour strike
        Every command explains itself: newspipe COMMAND --help
        """;

    /// <summary>Creates the root command with all others.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand(About);
        Command[] commands =
        [
            DemoCommand.Create(),
            UpCommand.Create(),
            DownCommand.Create(),
            StatusCommand.Create(),
            FeedCommand.Create(),
            ExtractCommand.Create(),
            FeaturesCommand.Create(),
            CalibrateCommand.Create(),
            ShowCommand.Create(),
            SearchCommand.Create(),
            TimelineCommand.Create(),
            LogsCommand.Create(),
            PsqlCommand.Create(),
            MigrateCommand.Create(),
            TopologyCommand.Create(),
            SuperviseCommand.Create(),
        ];
        foreach (var command in commands)
            root.Subcommands.Add(command);
        GuidedHelp.Install(root);
        return root;
    }
}
