using FsCheck;
using FsCheck.Fluent;

namespace NewsPipeline.Fetcher.Tests.Charsets;

public sealed class MetaPrescanTests
{
    [Fact]
    public void No_page_makes_it_throw_or_hang()
    {
        var pieces = Gen.Elements("<", ">", "meta", "<meta ", "charset", "=", "\"", "'", "/", " ", "<!--", "-->", "<!", "<?xml", "encoding", "http-equiv", "content-type", "content",
            "utf-8", "koi8-r", ";", "\n", "a", "</", "<a ", "\0", "\u00ff");

        Prop.ForAll(Arb.From(pieces.ListOf()), parts =>
        {
            var page = System.Text.Encoding.Latin1.GetBytes(string.Concat(parts));
            return MetaPrescan.Find(page) is null or "utf-8" or "koi8-r";
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }
}
