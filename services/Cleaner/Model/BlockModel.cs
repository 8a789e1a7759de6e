using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Model;

/// <summary>What the trained block reading knows: trees over features, one of which weighs words.</summary>
/// <param name="Trees">The trees.</param>
/// <param name="Words">The words.</param>
internal sealed record BlockModel(BoostedTrees Trees, WordWeights Words)
{
    private const string WordsEnding = ".words";

    private static readonly Lazy<BlockModel> Own = new(() => new(
        TreeFile.Embedded("body-blocks.trees", BlockFeatures.Names), WordWeights.Read(TreeFile.Bytes("body-blocks.words"))));

    /// <summary>The model that comes with the Cleaner, or one of the user's own.</summary>
    /// <param name="path">A file written by Training/train_blocks.py, FILE.words beside it; null for the one that is embedded.</param>
    /// <exception cref="InvalidDataException">A file cannot be read, is no model, or one for other features; in one line, with what to do.</exception>
    public static BlockModel Load(string? path)
    {
        if (path is null)
            return Own.Value;
        try
        {
            return new(TreeFile.Checked(File.ReadAllBytes(path), path, BlockFeatures.Names), ReadWords(Path.ChangeExtension(path, WordsEnding)));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{e.Message.TrimEnd('.')}; leave Cleaner:BlockModel out for the model that comes with the Cleaner.", e);
        }
    }

    /// <summary>The words alone, for the features that a new model is trained on.</summary>
    public static WordWeights OwnWords() => WordWeights.Read(TreeFile.Bytes("body-blocks.words"));

    private static WordWeights ReadWords(string path)
    {
        try
        {
            return WordWeights.Read(File.ReadAllBytes(path));
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
