namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class RepeatJudgeTests
{
    private const string Question = "What would you do with the old pier, if the decision were yours alone to take?";
    private const string Pitch = "The Harbour Post keeps its reports free for all who live by the water, in every season!";
    private const string Cjk = "港口邮报一年四季都免费为所有住在水边的人提供报道，并且在每一个季节里都会继续这样做下去，直到旧码头最终修复完成的那一天为止，谢谢大家一直以来的支持。";

    private static int Times(string said, string body)
    {
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<main><article><h1>Council delays repair of ferry pier</h1>{body}</article></main>")));
        return (text.Length - text.Replace(said, "", StringComparison.Ordinal).Length) / said.Length;
    }

    [Fact]
    public void A_question_asked_of_everybody_is_said_on_purpose() =>
        Assert.Equal(3, Times(Question, string.Concat(Enumerable.Range(0, 3).Select(i => $"<p>{Question}</p>{Pages.Paragraphs(2, 10 * i)}"))));

    [Theory]
    [InlineData(Pitch)]
    [InlineData(Cjk)]
    public void A_sentence_between_every_two_parts_is_said_once(string said) =>
        Assert.Equal(1, Times(said, string.Concat(Enumerable.Range(0, 3).Select(i => $"{Pages.Paragraphs(2, 10 * i)}<p>{said}</p>"))));

    [Fact]
    public void The_copy_of_a_text_for_other_screens_is_left_out_its_questions_too()
    {
        var interview = $"<p>{Question}</p>{Pages.Paragraphs(2)}<p>{Question.Replace("old", "new", StringComparison.Ordinal)}</p>{Pages.Paragraphs(2, 10)}";
        Assert.Equal(1, Times(Question, $"<div>{interview}</div><div>{interview}</div>"));
    }

    [Theory]
    [InlineData("blockquote")]
    [InlineData("h3")]
    public void What_is_said_again_in_another_dress_is_kept_once(string element) =>
        Assert.Equal(1, Times(Question, $"<p>{Question}</p>{Pages.Paragraphs(3)}<div><{element}>{Question}</{element}></div>{Pages.Paragraphs(3, 10)}"));
}
