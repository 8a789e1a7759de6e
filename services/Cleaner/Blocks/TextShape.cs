namespace NewsPipeline.Cleaner.Blocks;

/// <summary>What a text is like, counted in one pass.</summary>
/// <param name="Letters">Letters and digits; each ideograph or kana counts three times, as it says about as much.</param>
/// <param name="LinkLetters">Those of them inside links.</param>
/// <param name="Words">Words; two ideographs count as one.</param>
/// <param name="Sentences">Ends of sentences.</param>
/// <param name="Commas">Commas of any script.</param>
/// <param name="EndsSentence">Whether the text ends as a sentence does, closing quotes aside.</param>
/// <param name="Upper">Upper-case letters.</param>
/// <param name="Digits">Digits.</param>
internal readonly record struct TextShape(
    int Letters, int LinkLetters, int Words, int Sentences, int Commas, bool EndsSentence, int Upper, int Digits)
{
    /// <summary>The share of the letters that lies in links, 0 to 1.</summary>
    public double LinkDensity => Letters == 0 ? 0 : Math.Min(1, (double)LinkLetters / Letters);
}
