namespace NewsPipeline.Cleaner;

/// <summary>Limits of the Cleaner, from the configuration section <c>Cleaner</c>.</summary>
public sealed class CleanerOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Cleaner";

    /// <summary>How long parsing and cleaning one page may take. Default: 10 seconds.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many elements a page may have, those that repair of misnested tags adds included. Default: 200,000.</summary>
    public int ElementLimit { get; set; } = 200_000;

    /// <summary>How many bytes building the tree of one page may allocate. Default: 256 MiB.</summary>
    public long MemoryLimit { get; set; } = 256L << 20;

    /// <summary>How deep elements may be nested, the root counted as level 1. Default: 512.</summary>
    public int DepthLimit { get; set; } = 512;

    /// <summary>How many sentences of main text make an article. Default: 2.</summary>
    public int MinimumSentences { get; set; } = 2;

    /// <summary>How many characters of main text make an article; CJK characters count three times. Default: 100.</summary>
    public int MinimumCharacters { get; set; } = 100;

    /// <summary>How many characters of one <c>application/ld+json</c> script are handed on; longer ones are left out. Default: 262,144.</summary>
    public int JsonLdLimit { get; set; } = 262_144;

    /// <summary>How many facts, and how many images, of one page are handed on. Default: 400.</summary>
    public int FactLimit { get; set; } = 400;

    /// <summary>Whether the pages of a host teach what is boilerplate on those that follow. The outcome then depends on what came before. Default: false.</summary>
    public bool LearnTemplates { get; set; }

    /// <summary>Where what was learned is kept over a restart, a file for each Cleaner; without one it ends with the process. Default: none.</summary>
    public string? TemplatesFile { get; set; }

    /// <summary>A file with a model of your own for the trained reading, as Training/train_blocks.py writes it, with nets and words beside it. Default: none, the one that comes with it.</summary>
    public string? BlockModel { get; set; }
}
