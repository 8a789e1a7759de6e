namespace NewsPipeline.Extractor;

/// <summary>How Extractor reads a page.</summary>
public sealed class ExtractorOptions
{
    /// <summary>The section of the configuration these options are bound from.</summary>
    public const string Section = "Extractor";

    /// <summary>How much JSON-LD is read, in characters over all scripts of a page; the rest is left out. Default 2,000,000.</summary>
    public int MaxJsonLdCharacters { get; set; } = 2_000_000;

    /// <summary>How far in the future a date may lie before it needs strong evidence. Default 2 days, which covers zones and clocks that run fast.</summary>
    public TimeSpan FutureTolerance { get; set; } = TimeSpan.FromDays(2);

    /// <summary>Dates before this year need strong evidence. Default 1990.</summary>
    public int EarliestYear { get; set; } = 1990;

    /// <summary>How sure a date must be to be given at all, from 0 to 1. Default 0.3: no date is better than a wrong one.</summary>
    public double DateThreshold { get; set; } = 0.3;

    /// <summary>How many related articles a record holds. Default 50.</summary>
    public int MaxRelated { get; set; } = 50;

    /// <summary>How many images a record holds. Default 50.</summary>
    public int MaxImages { get; set; } = 50;

    /// <summary>Whether the confidence in provenance is calibrated: 0.8 means that eight of ten such values are right. Default true; false gives the bare support of the vote, which calibration is fitted on.</summary>
    public bool Calibrated { get; set; } = true;

    /// <summary>Whether direct speech is looked for. Default true; without it the list is empty.</summary>
    public bool Quotes { get; set; } = true;

    /// <summary>Whether persons, organizations and places are looked for. Default true; without it the list is empty.</summary>
    public bool Entities { get; set; } = true;

    /// <summary>What time it is, for dates that lie in the future. Default the system's clock.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}
