using NewsPipeline.Benchmarks;

return BenchmarkCommand.Create().Parse(args).Invoke();
