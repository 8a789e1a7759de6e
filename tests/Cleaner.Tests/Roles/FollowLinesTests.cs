namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class FollowLinesTests
{
    private static string[] Kept(string body) =>
        [.. Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{body}</article>")).Blocks.Where(block => block.Kept).Select(block => block.Text)];

    [Theory]
    [InlineData("Follow me on Twitter, and read my book on harbours.", false)]
    [InlineData("*** Follow Ann Hill on Instagram for a daily picture of the lake ***", false)]
    [InlineData("Folgen Sie Anna Hill auf Facebook und lesen Sie ihr Buch.", false)]
    [InlineData("Подписывайтесь на канал «Гавань» в Telegram.", false)]
    [InlineData("Follow the signs to the quay, the engineers advise, and leave the car at the church.", true)]
    [InlineData("Like us on Facebook for a daily picture of the lake.", false)]
    [InlineData("Like many others on Twitter, the fishermen were not amused by what the council had to say.", true)]
    [InlineData("The council will speak of it on Facebook in the first week of October.", true)]
    public void A_line_that_asks_to_follow_somebody_is_no_text(string line, bool isKept) =>
        Assert.Equal(isKept, Kept($"{Pages.Paragraphs(8)}<p>{line}</p>").Contains(line));

    [Fact]
    public void Amid_the_text_it_is_told()
    {
        const string line = "Follow the harbour master on Twitter: that was all the advice that the council had for the fishermen.";
        Assert.Contains(line, Kept($"{Pages.Paragraphs(4)}<p>{line}</p>{Pages.Paragraphs(4, from: 8)}"));
    }
}
