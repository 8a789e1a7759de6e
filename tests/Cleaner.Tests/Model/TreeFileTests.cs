using NewsPipeline.Cleaner.Model;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class TreeFileTests
{
    private static readonly string[] Names = ["letters", "links"];
    private static readonly Tree Fork = new(5, 0, new Tree(-1), new Tree(0.5f, 1, new Tree(2), new Tree(3)));

    private static string Refusal(byte[] bytes)
    {
        var message = Assert.Throws<InvalidDataException>(() => TreeFile.Checked(bytes, "own.trees", Names)).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }

    [Fact]
    public void What_was_written_is_read()
    {
        var trees = TreeFile.Checked(Bytes(Names, 0.25f, Fork, new Tree(1)), "own.trees", Names);
        Assert.Equal(2, trees.Trees);
        Assert.Equal(Names, trees.FeatureNames);
        // 0.25 + 3 + 1: above both thresholds; 0.25 - 1 + 1: at the first one, which still goes left.
        Assert.Equal(1 / (1 + MathF.Exp(-4.25f)), trees.Predict([6, 1]), 5);
        Assert.Equal(1 / (1 + MathF.Exp(-0.25f)), trees.Predict([5, 1]), 5);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused()
    {
        var whole = Bytes(Names, 0, Fork, Fork);
        for (var length = 0; length < whole.Length; length++)
            Assert.Contains("cut short", Refusal(whole[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_more_behind_it_is_refused() => Assert.NotEmpty(Refusal([.. Bytes(Names, 0, Fork), 0]));

    [Theory]
    [InlineData("<!doctype html><title>no model</title>")]
    [InlineData("NPWW\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void A_foreign_file_is_refused(string content) =>
        Assert.Contains("not a model file", Refusal(System.Text.Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("letters")]
    [InlineData("links", "letters")]
    [InlineData("letters", "links", "words")]
    [InlineData("letters", "Links")]
    public void A_model_of_other_features_is_refused_by_its_name(params string[] names)
    {
        var message = Refusal(Bytes(names, 0, new Tree(1)));
        Assert.Contains("own.trees", message, StringComparison.Ordinal);
        Assert.Contains("train it anew", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    [InlineData(short.MaxValue)]
    public void A_question_for_a_feature_that_there_is_not_is_refused(int feature) =>
        Assert.Contains("damaged", Refusal(Bytes(Names, 0, new Tree(1, feature, new Tree(1), new Tree(2)))), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(ushort.MaxValue)]
    public void A_tree_that_leads_back_into_itself_or_out_of_the_file_is_refused(int right)
    {
        var bytes = Bytes(Names, 0, new Tree(1, 0, new Tree(1), new Tree(2)));
        // The right children of three nodes end the file.
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 6), (ushort)right);
        Assert.Contains("damaged", Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(0x40000001)]
    public void A_file_that_claims_more_than_it_holds_is_refused_before_room_is_made_for_it(int count)
    {
        var whole = Bytes(Names, 0, Fork);
        var sizes = 8 + "letters\nlinks".Length + 4;
        foreach (var at in new[] { 4, sizes, sizes + 4 })
        {
            var bytes = (byte[])whole.Clone();
            BitConverter.TryWriteBytes(bytes.AsSpan(at), count);
            Refusal(bytes);
        }
    }
}
