using System.CommandLine;

namespace NewsPipeline.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    private const int MissingPages = 2;

    /// <summary>Makes it.</summary>
    public static RootCommand Create()
    {
        var folder = new Option<string>("--bench") { Description = "The folder of the sets.", DefaultValueFactory = _ => "../shared/bench" };
        var sets = new Option<string[]>("--set") { Description = "A set to measure on; may be given several times.", DefaultValueFactory = _ => ["aeb", "fundus-tests"] };
        var rounds = new Option<int>("--rounds") { Description = "Rounds that count.", DefaultValueFactory = _ => 9 };
        var warmUp = new Option<int>("--warm-up") { Description = "Rounds before them.", DefaultValueFactory = _ => 4 };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new RootCommand("Measures parsing, cleaning and extraction against the parser alone, in one run on one thread.") { folder, sets, rounds, warmUp, json };
        command.SetAction(result =>
        {
            if (result.GetValue(sets)!.FirstOrDefault(set => !Directory.Exists(Path.Combine(result.GetValue(folder)!, set))) is { } missing)
            {
                Console.Error.WriteLine($"There is no set {missing} in {result.GetValue(folder)}: name the folder of the sets with --bench.");
                return MissingPages;
            }
            Run(result.GetValue(folder)!, result.GetValue(sets)!, Math.Max(1, result.GetValue(warmUp)), Math.Max(1, result.GetValue(rounds)), result.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Run(string folder, string[] names, int warmUp, int rounds, bool asJson)
    {
        var measured = new List<(string Set, int Pages, IReadOnlyList<Summary> Summaries)>();
        foreach (var name in names)
        {
            var set = BenchSet.Read(Path.Combine(folder, name));
            var summaries = Stopwatches.Run(set, Variants.All(), warmUp, rounds).ConvertAll(measurement => measurement.Sum());
            measured.Add((name, set.Pages.Count, summaries));
            if (!asJson)
                Report.WriteTable(Console.Out, name, set.Pages.Count, summaries);
        }
        if (asJson)
            Report.WriteJson(Console.Out, measured);
    }
}
