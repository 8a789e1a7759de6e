using NewsPipeline.Cli;

return await CommandRunner.RunAsync(args);
