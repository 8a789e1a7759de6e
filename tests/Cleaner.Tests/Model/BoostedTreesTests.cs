using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Cleaner.Model;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class BoostedTreesTests
{
    private const int Features = 5;
    private const int CheckEvery = 20;
    private const float Plain = 4;

    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    private static readonly Gen<float> Numbers = Gen.Choose(-30, 30).Select(number => number / 10f);

    [Fact]
    public void It_is_the_sum_of_the_leaves_that_a_row_reaches_and_only_a_plain_row_is_not_put_to_all_trees()
    {
        int early = 0, late = 0;
        var cases = from seed in Gen.Choose(0, 2_000)
                    from trees in Trees(seed).ArrayOf(50)
                    from start in Numbers
                    from row in Numbers.ArrayOf(Features)
                    select (trees, start, row);
        Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            var (trees, start, row) = sample;
            var model = TreeFile.Read(Bytes(Names, start, trees));
            var sum = start;
            var isPlain = false;
            for (var i = 0; i < trees.Length && !isPlain; i++)
            {
                isPlain = i > 0 && i % CheckEvery == 0 && Math.Abs(sum) > Plain;
                sum += isPlain ? 0 : Leaf(trees[i], row);
            }
            early += isPlain ? 1 : 0;
            late += isPlain ? 0 : 1;
            return Math.Abs(model.Predict(row) - (1 / (1 + MathF.Exp(-sum)))) < 1e-5f;
        }).Holds();
        // Both kinds of rows were among them.
        Assert.True(early > 0 && late > 0, $"{early} plain, {late} not");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void Many_rows_get_what_each_gets_alone(int leaves)
    {
        var random = new Random(leaves);
        var trees = Enumerable.Range(0, 70).Select(_ => Chain(leaves, random)).ToArray();
        var model = TreeFile.Read(Bytes(Names, 0.5f, trees));
        for (var count = 0; count < 40; count++)
        {
            var rows = Enumerable.Range(0, count * Features).Select(_ => random.Next(20) == 0 ? float.NaN : (random.NextSingle() * leaves) - 1).ToArray();
            var chances = new float[count];
            model.Odds(rows, chances);
            Assert.Equal(Enumerable.Range(0, count).Select(i => model.Odds(rows.AsSpan(i * Features, Features))), chances);
        }
    }

    // Asks for a threshold after the other, of any feature.
    private static Tree Chain(int leaves, Random random)
    {
        Tree tree = new(random.NextSingle() - 0.5f);
        for (var i = 1; i < leaves; i++)
        {
            Tree leaf = new((random.NextSingle() - 0.5f) / 2);
            tree = random.Next(2) == 0 ? new(random.Next(leaves), random.Next(Features), leaf, tree) : new(random.Next(leaves), random.Next(Features), tree, leaf);
        }
        return tree;
    }

    [Theory]
    [InlineData(0.2f, 0.98f)]
    [InlineData(-0.2f, 0.02f)]
    public void What_is_plain_after_the_first_trees_stays_so(float leaf, float bound)
    {
        // After 40 trees of one voice the odds are 8: those that speak against it are not asked.
        Tree[] trees = [.. Enumerable.Repeat(new Tree(leaf), 40), .. Enumerable.Repeat(new Tree(-100 * leaf), 20)];
        var chance = TreeFile.Read(Bytes(Names, 0, trees)).Predict(new float[Features]);
        Assert.True(leaf > 0 ? chance > bound : chance < bound, $"{chance}");
    }

    [Fact]
    public void Without_trees_the_odds_at_the_start_decide() => Assert.Equal(0.5f, TreeFile.Read(Bytes(Names, 0)).Predict(new float[Features]));

    [Fact]
    public void A_number_that_is_none_goes_right_and_ends() =>
        Assert.True(TreeFile.Read(Bytes(Names, 0, new Tree(0, 2, new Tree(-3), new Tree(3)))).Predict([float.NaN, float.NaN, float.NaN, 0, 0]) > 0.9f);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(70)]
    public void Trees_of_any_size_end_in_the_leaf_that_their_steps_lead_to(int leaves)
    {
        // Up to threshold i it is leaf i; built from either side, so that one leans left and one right.
        Tree right = new(leaves / 100f), left = new(0);
        for (var i = leaves - 2; i >= 0; i--)
            right = new(i, 1, new Tree((i + 1) / 100f), right);
        for (var i = 1; i < leaves; i++)
            left = new(i - 1, 1, left, new Tree(i / 100f));
        var model = TreeFile.Read(Bytes(Names, 0, right, left));
        for (var i = 0; i <= leaves; i++)
        {
            float[] row = [0, i, 0, 0, 0];
            Assert.Equal(1 / (1 + MathF.Exp(-(Leaf(right, row) + Leaf(left, row)))), model.Predict(row), 1e-6f);
        }
    }

    [Fact]
    public void Nodes_that_two_others_lead_to_are_no_tree_in_preorder() =>
        Assert.Null(LeafMasks.Of([0], [new TreeNode(0, 0, 3), new TreeNode(1, 0, 3), new TreeNode(2, TreeNode.Leaf, 0), new TreeNode(3, TreeNode.Leaf, 0)]));

    private static float Leaf(Tree tree, float[] row) => tree.Left is null ? tree.Value : Leaf(row[tree.Feature] <= tree.Value ? tree.Left : tree.Right!, row);

    // Leaves between -1/4 and 1/4 of the seed's own lean, so that sums of many trees are plain for some and not for others.
    private static Gen<Tree> Trees(int seed, int depth = 4) => depth == 0
        ? Gen.Choose(-10, 10).Select(number => new Tree((number + (seed % 9) - 4) / 60f))
        : Gen.Frequency(
            (1, Trees(seed, 0)),
            (3, from feature in Gen.Choose(0, Features - 1) from threshold in Numbers from left in Trees(seed, depth - 1) from right in Trees(seed, depth - 1) select new Tree(threshold, feature, left, right)));
}
