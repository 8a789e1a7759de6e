using System.Text;
using System.Text.Unicode;

namespace NewsPipeline.Fetcher.Tests.Charsets;

public sealed class CharsetDetectorTests
{
    // The tests encode in the code pages themselves, maybe before the first of them calls the detector, which registers them.
    static CharsetDetectorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf, (byte)'a' }, "utf-8")]
    [InlineData(new byte[] { 0xff, 0xfe, (byte)'a', 0 }, "utf-16le")]
    [InlineData(new byte[] { 0xfe, 0xff, 0, (byte)'a' }, "utf-16be")]
    public void A_byte_order_mark_beats_all(byte[] bytes, string charset) =>
        Assert.Equal(new DetectedCharset(charset, "bom"), CharsetDetector.Detect(bytes, "koi8-r"));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("UTF8", "utf-8")]
    [InlineData(" utf-8 ", "utf-8")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("Latin1", "windows-1252")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("iso-8859-15", "iso-8859-15")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("cp1250", "windows-1250")]
    [InlineData("koi8-r", "koi8-r")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("big5", "big5")]
    [InlineData("Shift_JIS", "shift_jis")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("euc-jp", "euc-jp")]
    [InlineData("euc-kr", "ks_c_5601-1987")]
    [InlineData("utf-16", "utf-16le")]
    public void The_header_beats_the_page(string label, string charset)
    {
        var bytes = "<meta charset=windows-1253>"u8;

        Assert.Equal(new DetectedCharset(charset, "header"), CharsetDetector.Detect(bytes, label));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("iso-2022-kr")]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData(null)]
    public void A_header_that_names_nothing_known_is_passed_over(string? label) =>
        Assert.Equal(new DetectedCharset("windows-1253", "meta"), CharsetDetector.Detect("<meta charset=windows-1253>"u8, label));

    [Theory]
    [InlineData("<meta charset=\"koi8-r\">")]
    [InlineData("<META CHARSET='KOI8-R'>")]
    [InlineData("<meta\ncharset\t=\n\"koi8-r\" />")]
    [InlineData("<meta/charset=koi8-r>")]
    [InlineData("<!doctype html><html lang=ru><head><title>x</title><meta name=a content=b><meta charset=koi8-r>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">")]
    [InlineData("<meta content='text/html; charset=koi8-r; x=y' http-equiv=content-type>")]
    [InlineData("<meta content='text/html; charset = \"koi8-r\"' http-equiv=content-type>")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=koi8-r>")]
    [InlineData("<!--><meta charset=koi8-r>")]
    [InlineData("<a title='<meta charset=utf-8>'><meta charset=koi8-r>")]
    [InlineData("<!x <meta charset=utf-8><meta charset=koi8-r>")]
    [InlineData("<meta charset=nonsense><meta charset=koi8-r>")]
    [InlineData("<meta content='text/html; charset=utf-8'><meta charset=koi8-r>")]
    [InlineData("<metadata charset=utf-8><meta charset=koi8-r>")]
    [InlineData("<meta charset=koi8-r charset=utf-8>")]
    [InlineData("a < b <meta charset=koi8-r>")]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?><html>")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>")]
    public void The_page_names_its_own_encoding(string page) =>
        Assert.Equal(new DetectedCharset("koi8-r", "meta"), CharsetDetector.Detect(Encoding.ASCII.GetBytes(page), null));

    [Theory]
    [InlineData("<meta charset=utf-16>", "utf-8")]
    [InlineData("<meta charset=utf-16be>", "utf-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    public void What_was_found_as_ASCII_cannot_be_UTF_16(string page, string charset) =>
        Assert.Equal(new DetectedCharset(charset, "meta"), CharsetDetector.Detect(Encoding.ASCII.GetBytes(page), null));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<meta")]
    [InlineData("<meta ")]
    [InlineData("<meta charset")]
    [InlineData("<meta charset=")]
    [InlineData("<meta charset='utf")]
    [InlineData("<meta http-equiv=content-type content='charset'>")]
    [InlineData("<meta http-equiv=content-type content='charset='>")]
    [InlineData("<!-- <meta charset=koi8-r>")]
    [InlineData("<!doctype")]
    [InlineData("</")]
    [InlineData("<?xml encoding=")]
    public void A_page_that_breaks_off_names_nothing(string page) =>
        Assert.Equal(new DetectedCharset("utf-8", "valid-utf8"), CharsetDetector.Detect(Encoding.ASCII.GetBytes(page), null));

    [Fact]
    public void A_meta_element_is_found_within_4096_bytes_and_no_further()
    {
        var near = Encoding.ASCII.GetBytes($"<!--{new string('x', 3000)}--><meta charset=koi8-r>");
        var far = Encoding.ASCII.GetBytes($"<!--{new string('x', 5000)}--><meta charset=koi8-r>");

        Assert.Equal("meta", CharsetDetector.Detect(near, null).Origin);
        Assert.Equal("valid-utf8", CharsetDetector.Detect(far, null).Origin);
    }

    [Fact]
    public void In_plain_text_a_meta_element_means_nothing() =>
        Assert.Equal("valid-utf8", CharsetDetector.Detect("<meta charset=koi8-r>"u8, null, hasMarkup: false).Origin);

    [Fact]
    public void Bytes_that_are_valid_UTF_8_are_UTF_8() =>
        Assert.Equal(new DetectedCharset("utf-8", "valid-utf8"), CharsetDetector.Detect("<p>größer</p>"u8, null));

    // A saved page that was converted still names what it was.
    [Theory]
    [InlineData("gb2312", "<p>港口委员会推迟了维修</p>")]
    [InlineData("windows-1252", "<p>Der Ausschuss beschloß über die Brücke am Fluß</p>")]
    [InlineData("shift_jis", "<p>港の委員会</p>")]
    public void Bytes_that_are_UTF_8_throughout_beat_what_header_and_page_name(string label, string page)
    {
        var bytes = Encoding.UTF8.GetBytes($"<meta charset={label}>{page}");

        Assert.Equal(new DetectedCharset("utf-8", "valid-utf8"), CharsetDetector.Detect(bytes, null));
        Assert.Equal(new DetectedCharset("utf-8", "valid-utf8"), CharsetDetector.Detect(bytes, label));
    }

    [Theory]
    [InlineData("windows-1252", "cafÃ© and crÃ¨me")]
    [InlineData("gb18030", "猫")]
    [InlineData("gb18030", "猫 猫毛")]
    public void A_few_bytes_that_happen_to_be_UTF_8_do_not(string charset, string text)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes($"<p>{text}</p>");

        Assert.True(Utf8.IsValid(bytes));
        Assert.Equal(new DetectedCharset(charset, "header"), CharsetDetector.Detect(bytes, charset));
    }

    [Theory]
    [InlineData("é é é", false)]
    [InlineData("éüß", false)]
    [InlineData("“—", true)]
    [InlineData("é é é é", true)]
    [InlineData("éüßñ", true)]
    [InlineData("“—…”", true)]
    [InlineData("😀 😀😀", false)]
    [InlineData("😀 😀😀😀", true)]
    public void Four_characters_are_no_chance_nor_is_one_quotation_mark(string text, bool isUtf8)
    {
        var bytes = Encoding.UTF8.GetBytes($"<p>{text}</p>");

        Assert.Equal(isUtf8 ? "utf-8" : "iso-8859-15", CharsetDetector.Detect(bytes, "iso-8859-15").Charset);
    }

    [Fact]
    public void One_byte_that_is_not_UTF_8_leaves_it_at_what_the_page_names() =>
        Assert.Equal(new DetectedCharset("iso-8859-15", "header"), CharsetDetector.Detect([.. Encoding.UTF8.GetBytes("größer, früher, süßer, länger "), 0xe9], "iso-8859-15"));

    [Theory]
    [InlineData("windows-1251", "Городской совет отложил ремонт набережной до весны")]
    [InlineData("windows-1252", "Über die Brücke führt künftig größerer Verkehr, erklärt der Bürgermeister")]
    [InlineData("gb18030", "市议会把码头的维修推迟到春天，市长说费用太高")]
    [InlineData("shift_jis", "市議会は桟橋の修理を春まで延期したと市長が述べた")]
    [InlineData("euc-jp", "市議会は桟橋の修理を春まで延期したと市長が述べた")]
    [InlineData("ks_c_5601-1987", "시의회는 부두 수리를 봄까지 미루기로 했다고 시장이 말했다")]
    public void Text_that_is_what_it_says_stays_so(string charset, string text)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes($"<p>{text}</p>");

        Assert.Equal(new DetectedCharset(charset, "header"), CharsetDetector.Detect(bytes, charset));
    }

    [Fact]
    public void Other_bytes_are_windows_1252() =>
        Assert.Equal(new DetectedCharset("windows-1252", "fallback"), CharsetDetector.Detect([(byte)'g', 0xf6], null));

    [Fact]
    public void Every_label_leads_to_an_encoding_that_is_there()
    {
        string[] labels = ["utf-8", "ibm866", "latin2", "l3", "l4", "cyrillic", "arabic", "greek", "hebrew", "logical", "iso-8859-13", "l9", "koi", "koi8-u", "mac",
            "tis-620", "x-cp1250", "x-cp1251", "ascii", "x-cp1253", "latin5", "x-cp1255", "x-cp1256", "x-cp1257", "x-cp1258", "x-mac-cyrillic", "gbk", "big5-hkscs",
            "x-euc-jp", "iso-2022-jp", "sjis", "korean", "utf-16be", "utf-16"];

        foreach (var label in labels)
        {
            var (charset, origin) = CharsetDetector.Detect([], label);
            Assert.Equal("header", origin);
            Assert.NotNull(Encoding.GetEncoding(charset));
        }
    }

    [Theory]
    [InlineData("The harbour’s boats", "utf-8")]
    [InlineData("The harbour — and its boats", "utf-8")]
    [InlineData("Ö", "windows-1252")]
    public void One_quotation_mark_of_three_bytes_tells_utf_8_whatever_the_page_says(string text, string charset) =>
        Assert.Equal(charset, CharsetDetector.Detect([.. "<meta charset=iso-8859-1>"u8, .. Encoding.UTF8.GetBytes(text)], null).Charset);
}
