using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Tests.Evidence;

public sealed class PlainAddressTests
{
    private static readonly Arbitrary<string[]> Pieces = Gen.Elements(
        "https://", "http://", "harbour-post", ".", "example", "www", "127", "0x7f", "1", "/", "//", "?", "=", "&", "..", "-", "_", "A", "%41", "#", ":443", "@", " ", "ü", "xn--").ArrayOf().ToArbitrary();

    [Fact]
    public void A_plain_address_stays_as_it_is() =>
        Prop.ForAll(Pieces, pieces => IsWrittenAsItStands("https://" + string.Concat(pieces)) && IsWrittenAsItStands("http://harbour-post.example/" + string.Concat(pieces))).Holds(5_000);

    [Theory]
    [InlineData("https://www.harbour-post.example/news/2024/pier_2?id=1&x=Y", true)]
    [InlineData("https://harbour-post.example", false)]
    [InlineData("https://Harbour-Post.example/", false)]
    [InlineData("https://127.1/", false)]
    [InlineData("https://harbour-post.example:443/", false)]
    [InlineData("https://harbour-post.example/a/../b", false)]
    [InlineData("//harbour-post.example/a", false)]
    [InlineData("/news/pier", false)]
    public void Only_what_needs_no_change_is_plain(string address, bool expected) => Assert.Equal(expected, PlainAddress.Is(address));

    private static bool IsWrittenAsItStands(string address) => !PlainAddress.Is(address) || new Uri(address).AbsoluteUri == address;
}
