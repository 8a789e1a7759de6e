using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Hosting;
using NewsPipeline.Store.Hosting;

return await WorkerHost.RunAsync(args, StageNames.Store, StoreServices.Configure);
