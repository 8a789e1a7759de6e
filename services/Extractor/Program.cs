using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Hosting;
using NewsPipeline.ServiceDefaults.Hosting;

return await WorkerHost.RunAsync(args, StageNames.Extract, ExtractorServices.Configure);
