namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class RepeatJudgeTests
{
    private const string Question = "What would you do with the old pier, if the decision were yours alone to take?";

    private static int Times(string body)
    {
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<main><article><h1>Council delays repair of ferry pier</h1>{body}</article></main>")));
        return (text.Length - text.Replace(Question, "", StringComparison.Ordinal).Length) / Question.Length;
    }

    [Fact]
    public void A_question_asked_of_everybody_is_said_on_purpose() =>
        Assert.Equal(3, Times(string.Concat(Enumerable.Range(0, 3).Select(i => $"<p>{Question}</p>{Pages.Paragraphs(2, 10 * i)}"))));

    [Theory]
    [InlineData("blockquote")]
    [InlineData("h3")]
    [InlineData("div class=card")]
    public void What_is_said_again_in_another_dress_is_kept_once(string element) =>
        Assert.Equal(1, Times($"<p>{Question}</p>{Pages.Paragraphs(3)}<div><{element}>{Question}</{element.Split(' ')[0]}></div>{Pages.Paragraphs(3, 10)}"));
}
