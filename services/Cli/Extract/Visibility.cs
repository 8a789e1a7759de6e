using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("NewsPipeline.Cli.Tests")]
