using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Tests.Model;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Readings;

/// <summary>Models with a mind that a test can foretell.</summary>
internal static class TestModels
{
    /// <summary>Time enough.</summary>
    public static Deadline Ample => new(TimeProvider.System, TimeSpan.FromMinutes(1), CancellationToken.None);

    /// <summary>One that says the same of every block.</summary>
    public static BlockModel Always(float odds) => Of(new Tree(odds));

    /// <summary>One that says what the rules say, as surely as the odds are.</summary>
    public static BlockModel LikeRules(float odds) => By("rule-kept", 0.5f, -odds, odds);

    /// <summary>One that looks at one feature.</summary>
    public static BlockModel By(string feature, float threshold, float below, float above) =>
        Of(new Tree(threshold, Array.IndexOf(BlockFeatures.Names, feature), new Tree(below), new Tree(above)));

    /// <summary>One whose trees and whose net each say the same of every block: the net the sum of its features so many times.</summary>
    public static BlockModel OfBoth(float odds, float times) =>
        Of(new Tree(odds)) with { Nets = SequenceNetFile.Read(TestNets.Bytes(BlockFeatures.Names, 1, 1, map => map == "skip" ? times : 0), BlockFeatures.Names) };

    private static BlockModel Of(Tree tree) => new(TreeFile.Read(Bytes(BlockFeatures.Names, 0, tree)), [], WordWeights.Read(WordBytes()));
}
