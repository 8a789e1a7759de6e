using NewsPipeline.Cleaner.Hosting;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Hosting;

return await WorkerHost.RunAsync(args, StageNames.Clean, CleanerServices.Configure);
