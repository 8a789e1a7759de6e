using NewsPipeline.Store.Text;

namespace NewsPipeline.Store.Tests.Text;

public sealed class StorableTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("pair 😀 stays", "pair 😀 stays")]
    public void Only_what_postgres_refuses_is_replaced(string text, string stored) => Assert.Equal(stored, StorableText.Of(text));

    [Fact]
    public void Lone_surrogates_are_replaced_wherever_they_stand() =>
        Assert.Equal("\uFFFDa\uFFFD😀\uFFFD", StorableText.Of("\uDC00a\uD83D😀\uD83D"));

    [Fact]
    public void A_storable_text_is_not_copied()
    {
        var text = new string('x', 100);
        Assert.Same(text, StorableText.Of(text));
    }

    [Fact]
    public void Json_for_a_jsonb_column_has_no_escaped_zero() =>
        Assert.Equal("""["a�b",{"k\\u0000":["c�"]}]""", StorableText.Json(new object[] { "a\0b", new Dictionary<string, object> { ["k\\u0000"] = new[] { "c\0" } } }));
}
