namespace NewsPipeline.Cleaner.Metadata;

/// <summary>What is said of a picture.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Credit">Who made it, where that is marked.</param>
/// <param name="IsNamed">Whether an element is named for the caption.</param>
internal readonly record struct PictureCaption(string? Caption, string? Credit, bool IsNamed);
