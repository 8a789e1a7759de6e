using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Hosting;
using NewsPipeline.ServiceDefaults.Hosting;

return await WorkerHost.RunAsync(args, StageNames.Fetch, FetcherServices.Configure);
