using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Readings;

/// <summary>Models with a mind that a test can foretell.</summary>
internal static class TestModels
{
    /// <summary>One that says the same of every block.</summary>
    public static BlockModel Always(float odds) => Of(new Tree(odds));

    /// <summary>One that says what the rules say, as surely as the odds are.</summary>
    public static BlockModel LikeRules(float odds) => By("rule-kept", 0.5f, -odds, odds);

    /// <summary>One that looks at one feature.</summary>
    public static BlockModel By(string feature, float threshold, float below, float above) =>
        Of(new Tree(threshold, Array.IndexOf(BlockFeatures.Names, feature), new Tree(below), new Tree(above)));

    private static BlockModel Of(Tree tree) => new(TreeFile.Read(Bytes(BlockFeatures.Names, 0, tree)), WordWeights.Read(WordBytes()));
}
