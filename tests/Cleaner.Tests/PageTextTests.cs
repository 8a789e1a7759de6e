using System.Text;
using FsCheck.Fluent;

namespace NewsPipeline.Cleaner.Tests;

public sealed class PageTextTests
{
    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("a", PageText.Decode([0xEF, 0xBB, 0xBF, (byte)'a'], "utf-8"));

    [Fact]
    public void NUL_is_removed() => Assert.Equal("ab", PageText.Decode("a\0b"u8, "utf-8"));

    [Fact]
    public void Invalid_bytes_become_the_replacement_character() => Assert.Equal("a\uFFFDb", PageText.Decode([(byte)'a', 0xFF, (byte)'b'], "utf-8"));

    [Theory]
    [InlineData("windows-1252", 0x80, "€")]
    [InlineData("windows-1251", 0xC0, "А")]
    [InlineData("iso-8859-2", 0xB3, "ł")]
    public void Code_pages_are_known(string charset, int value, string expected) => Assert.Equal(expected, PageText.Decode([(byte)value], charset));

    [Theory]
    [InlineData("x-no-such-charset")]
    [InlineData("utf-7")]
    [InlineData("")]
    public void An_unknown_charset_is_read_as_windows_1252(string charset) => Assert.Equal("é", PageText.Decode([0xE9], charset));

    [Fact]
    public void Lone_surrogates_are_replaced_and_pairs_are_kept()
    {
        // Not as test data: that is handed over as UTF-8, which has no lone surrogates.
        Assert.Equal("a\uFFFDb", PageText.Repair("a\uD800b"));
        Assert.Equal("\uFFFD", PageText.Repair("\uDC00"));
        Assert.Equal("\uD83D\uDE00", PageText.Repair("\uD83D\uDE00"));
        Assert.Equal("a\uFFFD", PageText.Repair("a\uD800"));
        Assert.Equal("x\uD83D\uDE00y\uFFFD", PageText.Repair("x\uD83D\uDE00\0y\uDC00"));
    }

    [Fact]
    public void Whatever_the_text_the_result_is_valid_Unicode_without_NUL()
    {
        var units = Gen.Elements('a', '\0', '\uD83D', '\uDE00', '\uFFFD', 'ß').ArrayOf().ToArbitrary();
        Prop.ForAll(units, chars =>
        {
            var repaired = PageText.Repair(new string(chars));
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return !repaired.Contains('\0', StringComparison.Ordinal) && strict.GetString(strict.GetBytes(repaired)) == repaired;
        }).Holds();
    }
}
