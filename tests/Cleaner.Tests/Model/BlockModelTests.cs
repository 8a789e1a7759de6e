using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.PlainText;
using NewsPipeline.Cleaner.PlainText.Features;
using NewsPipeline.Cleaner.Tests.Readings;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class BlockModelTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newspipe-model-");

    private string File(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_models_that_come_with_it_know_the_features_of_today()
    {
        Assert.Equal(BlockFeatures.Names, BlockModel.Load(path: null).Trees.FeatureNames);
        Assert.Equal(LineFeatures.Names, LineModel.Own.Trees.FeatureNames);
    }

    [Fact]
    public void They_tell_text_from_nothing()
    {
        var page = Pages.Cleaned(Pages.Page("<nav><a href=/a>News</a> <a href=/b>Sport</a></nav><article><h1>Council delays repair</h1>" + Pages.Paragraphs(4) + "</article>"));
        Assert.All(page.Blocks.Where(block => block.Kept), block => Assert.InRange(block.Score, 0.5, 1));
        Assert.True(page.Blocks.Count(block => block.Kept) >= 4);
    }

    [Theory]
    [InlineData(1, 0, 0.6f)]
    [InlineData(0, 1, 0.4f)]
    [InlineData(-2, 1, -0.8f)]
    public void Trees_and_nets_are_averaged_by_their_shares(float byTrees, float times, float odds)
    {
        // A row whose features sum to one, far from the farthest that counts.
        var row = new float[2 * BlockFeatures.Names.Length];
        row[3] = row[BlockFeatures.Names.Length] = 1;
        var chances = TestModels.OfBoth(byTrees, times).Chances(row, 2, TestModels.Ample);
        Assert.All(chances, chance => Assert.Equal(1 / (1 + MathF.Exp(-odds)), chance, 1e-5f));
    }

    [Fact]
    public void Of_more_blocks_than_any_article_has_the_trees_alone_judge()
    {
        const int Blocks = 20_001;
        var rows = new float[Blocks * BlockFeatures.Names.Length];
        Array.Fill(rows, 1);
        var model = TestModels.OfBoth(2, 1);
        Assert.Equal(1 / (1 + MathF.Exp(-2)), model.Chances(rows, Blocks, TestModels.Ample)[0]);
        Assert.NotEqual(1 / (1 + MathF.Exp(-2)), model.Chances(rows, Blocks - 1, TestModels.Ample)[0]);
    }

    [Fact]
    public void One_of_the_users_own_is_read_with_its_words_beside_it()
    {
        var path = File("own.trees", Bytes(BlockFeatures.Names, 2, new Tree(1)));
        File("own.words", WordBytes(bias: -3));
        File("own.nets", TestNets.Bytes(BlockFeatures.Names, 2, 1, _ => 0));
        var model = BlockModel.Load(path);
        Assert.Equal(1, model.Trees.Trees);
        Assert.Single(model.Nets);
        Assert.Equal(-3, model.Words.Score("Whatever it says."));
    }

    [Theory]
    [InlineData("trees")]
    [InlineData("words")]
    [InlineData("nets")]
    public void One_with_a_number_that_is_none_is_refused(string which)
    {
        float Number(string of) => of == which ? float.NaN : 1;
        var path = File("own.trees", Bytes(BlockFeatures.Names, 0, new Tree(Number("trees"))));
        File("own.words", WordBytes(scale: Number("words")));
        File("own.nets", TestNets.Bytes(BlockFeatures.Names, 2, 1, _ => Number("nets")));
        var message = Assert.Throws<InvalidDataException>(() => BlockModel.Load(path)).Message;
        Assert.Contains($"own.{which}: ", message, StringComparison.Ordinal);
        Assert.Contains("no number", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foreign")]
    [InlineData("other-features")]
    [InlineData("cut")]
    [InlineData("missing")]
    [InlineData("folder")]
    [InlineData("no-words")]
    [InlineData("wrong-words")]
    [InlineData("no-nets")]
    [InlineData("wrong-nets")]
    public void A_wrong_one_is_one_line_that_says_which_file_and_what_to_do(string what)
    {
        var right = Bytes(BlockFeatures.Names, 0, new Tree(1));
        var path = what switch
        {
            "missing" => Path.Combine(_folder.FullName, "none.trees"),
            "folder" => _folder.FullName,
            "foreign" => File("own.trees", "<html></html>"u8.ToArray()),
            "cut" => File("own.trees", right[..^1]),
            "other-features" => File("own.trees", Bytes(["x"], 0, new Tree(1))),
            _ => File("own.trees", right),
        };
        if (what != "no-words")
            File("own.words", what == "wrong-words" ? right : WordBytes());
        if (what != "no-nets")
            File("own.nets", what == "wrong-nets" ? right : TestNets.Bytes(BlockFeatures.Names, 2, 1, _ => 0));
        var message = Assert.Throws<InvalidDataException>(() => BlockModel.Load(path)).Message;
        Assert.DoesNotContain('\n', message);
        Assert.Contains(what.EndsWith("words", StringComparison.Ordinal) ? "own.words" : what.EndsWith("nets", StringComparison.Ordinal) ? "own.nets" : path, message, StringComparison.Ordinal);
        Assert.Contains("leave Cleaner:BlockModel out", message, StringComparison.Ordinal);
    }
}
