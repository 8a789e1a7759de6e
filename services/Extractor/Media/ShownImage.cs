using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Media;

/// <summary>A picture of the text.</summary>
/// <param name="Image">As Cleaner hands it on.</param>
/// <param name="Url">Its absolute address.</param>
/// <param name="Key">What its sizes have in common (<see cref="ImageIdentity"/>).</param>
internal readonly record struct ShownImage(PageImage Image, string Url, string Key);
