using System.CommandLine;
using NewsPipeline.Cli.Extract;

return await new RootCommand("Turns URLs into articles.") { ExtractCommand.Create() }.Parse(args).InvokeAsync();
