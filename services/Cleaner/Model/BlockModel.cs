using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// What the trained block reading knows: trees over the features of each block by itself, small nets over the whole sequence of blocks, and
/// the words that one of the features weighs.
/// </summary>
/// <param name="Trees">The trees.</param>
/// <param name="Nets">The nets; none where the trees judge alone.</param>
/// <param name="Words">The words.</param>
internal sealed record BlockModel(BoostedTrees Trees, IReadOnlyList<SequenceNet> Nets, WordWeights Words)
{
    /// <summary>The most blocks it reads of a page: no article has so many, and the features of each take a kilobyte.</summary>
    public const int MostRows = 20_000;

    private const string WordsEnding = ".words";
    private const string NetsEnding = ".nets";

    private static readonly OddsAverage Average = new(NetShare: 0.4f, MostRows);
    private static readonly Lazy<BlockModel> Own = new(() => new(
        TreeFile.Embedded("body-blocks.trees", BlockFeatures.Names), SequenceNetFile.Read(TreeFile.Bytes("body-blocks.nets"), BlockFeatures.Names), OwnWords()));

    /// <summary>Of each block the probability, 0 to 1, that it is main text.</summary>
    /// <param name="rows">The features of all blocks that may be, one row after the other.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="deadline">The time the page may take.</param>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public float[] Chances(ReadOnlySpan<float> rows, int count, Deadline deadline) => Average.Chances(Trees, Nets, rows, count, deadline);

    /// <summary>The model that comes with the Cleaner, or one of the user's own.</summary>
    /// <param name="path">A file written by Training/train_blocks.py, FILE.words and FILE.nets beside it; null for the one that is embedded.</param>
    /// <exception cref="InvalidDataException">A file cannot be read, is no model, or one for other features; in one line, with what to do.</exception>
    public static BlockModel Load(string? path)
    {
        if (path is null)
            return Own.Value;
        try
        {
            return new(
                TreeFile.Checked(File.ReadAllBytes(path), path, BlockFeatures.Names),
                ReadBeside(path, NetsEnding, bytes => SequenceNetFile.Read(bytes, BlockFeatures.Names)),
                ReadBeside(path, WordsEnding, bytes => WordWeights.Read(bytes)));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{e.Message.TrimEnd('.')}; leave Cleaner:BlockModel out for the model that comes with the Cleaner.", e);
        }
    }

    /// <summary>The words alone, for the features that a new model is trained on.</summary>
    public static WordWeights OwnWords() => WordWeights.Read(TreeFile.Bytes("body-blocks.words"));

    private static T ReadBeside<T>(string path, string ending, Func<byte[], T> read)
    {
        path = Path.ChangeExtension(path, ending);
        try
        {
            return read(File.ReadAllBytes(path));
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
