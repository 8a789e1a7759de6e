using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What the features of a page's blocks are read from, once a page.</summary>
internal sealed class BlockFeatureContext
{
    private const float SomeProse = 40;
    private const double MostlyLinks = 0.7;

    private uint[] words = new uint[256];

    /// <summary>Prepares a page whose blocks have been judged by rules.</summary>
    public BlockFeatureContext(BlockContext judged, PageMetadata metadata, string? host)
    {
        Tree = judged.Tree;
        Blocks = judged.Blocks;
        Body = judged.Body;
        Prose = judged.Prose;
        Host = host;
        Measures = new PageMeasures(Tree, Blocks);
        Evidence = new TextEvidence(judged.Titles, metadata);
        Weights = new float[Blocks.Count];
        for (var i = 0; i < Weights.Length; i++)
            Weights[i] = (float)Math.Max(0, BlockWeight.Of(Blocks[i]));
        Headline = Blocks.FindIndex(block => block.Role == BlockRoles.Title);
        Rows = new int[Blocks.Count];
        for (var i = 0; i < Rows.Length; i++)
            Rows[i] = IsCandidate(i) ? Candidates++ : -1;
        InJsonBody = Evidence.ArticleBody is null ? [] : new float[Candidates];
        Array.Fill(InJsonBody, float.NaN);
    }

    /// <summary>The page.</summary>
    public PageTree Tree { get; }

    /// <summary>Its blocks.</summary>
    public List<Block> Blocks { get; }

    /// <summary>Where density finds the main text.</summary>
    public Body Body { get; }

    /// <summary>Prose by element, in letters.</summary>
    public double[] Prose { get; }

    /// <summary>The page's host.</summary>
    public string? Host { get; }

    /// <summary>Letters by element.</summary>
    public PageMeasures Measures { get; }

    /// <summary>What the page's head says that its text is.</summary>
    public TextEvidence Evidence { get; }

    /// <summary>Prose of each block, in letters.</summary>
    public float[] Weights { get; }

    /// <summary>The index of the block that shows the headline; -1 where none does.</summary>
    public int Headline { get; }

    /// <summary>How many blocks may be main text.</summary>
    public int Candidates { get; }

    /// <summary>Of each block its place among the candidates; -1 for the menus, labels and lists of links that are none.</summary>
    public int[] Rows { get; }

    /// <summary>Of each candidate the share that the page's JSON-LD body has, written with its features; empty where the page gives no body.</summary>
    public float[] InJsonBody { get; }

    /// <summary>Whether a block stands in the article around the body, or in the body.</summary>
    public bool IsInArticle(Block block) =>
        (Body.Around >= 0 && Tree.Contains(Body.Around, block.Node)) || (Body.Element >= 0 && Tree.Contains(Body.Element, block.Node));

    /// <summary>The hashes of a text's first words, to be used before the next text is read.</summary>
    public ReadOnlySpan<uint> Words(string text, int most)
    {
        // A word is at least one character.
        var longest = Math.Min(text.Length, most);
        if (words.Length < longest)
            words = new uint[longest * 2];
        return words.AsSpan(0, WordGrams.Read(text, words.AsSpan(0, longest)));
    }

    private bool IsCandidate(int index)
    {
        var block = Blocks[index];
        return block.Kept || Weights[index] >= SomeProse || (Body.Element >= 0 && Tree.Contains(Body.Element, block.Node))
            || (block.Shape.LinkDensity < MostlyLinks && IsInArticle(block));
    }
}
