using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsPipeline.Cli;

/// <summary>Help that lists each command with the first sentence of its description; the command's own help gives all of it, with examples.</summary>
public sealed class GuidedHelp(HelpAction all) : SynchronousCommandLineAction
{
    /// <summary>Makes it the help of a command line.</summary>
    public static void Install(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new GuidedHelp((HelpAction)help.Action!);
    }

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is RootCommand root)
        {
            foreach (var command in root.Subcommands)
                command.Description = FirstSentence(command.Description ?? "");
        }

        return all.Invoke(parseResult);
    }

    /// <summary>The first sentence of a text, on one line.</summary>
    public static string FirstSentence(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? line : line[..(end + 1)]).Trim();
    }
}
