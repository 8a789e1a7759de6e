using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class OddsAverageTests
{
    private static readonly BoostedTrees ByA = TreeFile.Read(Bytes(["a"], 0, new Tree(0.5f, 0, new Tree(-2), new Tree(2))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(3000)]
    public void However_many_rows_there_are_each_gets_its_own_chance(int count)
    {
        var rows = Enumerable.Range(0, count).Select(i => i % 3 == 0 ? 1f : 0).ToArray();
        var chances = new OddsAverage(0, int.MaxValue).Chances(ByA, [], rows, count, new(TimeProvider.System, TimeSpan.FromMinutes(1), CancellationToken.None));
        Assert.Equal(rows.Select(value => value > 0 ? 0.881 : 0.119), chances.Select(chance => Math.Round(chance, 3)));
    }

    [Fact]
    public void The_trees_over_many_rows_ask_for_the_time()
    {
        var clock = new SteppingClock(TimeSpan.FromSeconds(1));
        new OddsAverage(0, int.MaxValue).Chances(ByA, [], new float[100_000], 100_000, new Deadline(clock, TimeSpan.FromDays(1), CancellationToken.None));
        Assert.InRange(clock.Readings, 50, 1000);
    }
}
