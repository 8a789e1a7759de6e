using NewsPipeline.Cli.Output;
using Spectre.Console;

namespace NewsPipeline.Cli.Feeding;

/// <summary>A progress bar on a terminal; nothing where nobody watches.</summary>
public static class FeedProgress
{
    /// <summary>Runs <paramref name="work"/>, which calls its argument after each step.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">Number of steps; null where that is not known.</param>
    /// <param name="work">The work.</param>
    public static Task ShowAsync(string title, int? total, Func<Action, Task> work)
    {
        if (!Terminal.IsWatched)
            return work(() => { });
        return Terminal.Messages.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ValueColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask(title, maxValue: total ?? 1);
                task.IsIndeterminate = total is null;
                await work(() => task.Increment(1));
                task.StopTask();
            });
    }

    private sealed class ValueColumn : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.IsIndeterminate ? $"{task.Value:0}" : $"{task.Value:0}/{task.MaxValue:0}");
    }
}
