using System.CommandLine;

namespace NewsPipeline.Cli.Training;

/// <summary><c>newspipe features</c>: what the trained reading sees of pages, to train it anew.</summary>
public static class FeaturesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var pages = new Argument<string[]>("pages") { Description = "Files (.html, .html.gz) or folders of them.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var urls = new Option<string?>("--urls") { Description = "A JSON file with the pages' addresses: {\"ID\": {\"url\": \"…\"}}.", HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "Where to write: NAME.f32, NAME.json and NAME.names.", HelpName = "NAME", Required = true };
        var command = new Command("features", """
            Writes the features of every block of pages, for training the block reading (services/Cleaner/Training).

            NAME.f32    rows of 32-bit floats, one a block
            NAME.json   {"ID": ["text of a block", …]} in the order of the rows
            NAME.names  the features' names, one a line
            """) { pages, urls, output };
        command.SetAction((parsed, ct) => FeaturesRun.StartAsync(parsed.GetValue(pages)!, parsed.GetValue(urls), parsed.GetValue(output)!, ct));
        return command;
    }
}
