using NewsPipeline.ServiceDefaults.Bus;

namespace NewsPipeline.ServiceDefaults.Tests.Bus;

public sealed class SubmissionIdsTests
{
    [Fact]
    public void The_same_message_id_gives_the_same_submission_and_another_one_another()
    {
        Assert.Equal(SubmissionIds.FromMessageId("a"), SubmissionIds.FromMessageId("a"));
        Assert.NotEqual(SubmissionIds.FromMessageId("a"), SubmissionIds.FromMessageId("b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Ünïcode ✓")]
    public void An_id_is_a_uuid_of_version_5_and_the_standard_variant(string messageId)
    {
        var id = SubmissionIds.FromMessageId(messageId);
        Assert.Equal(5, id.Version);
        Assert.InRange(id.Variant, 8, 11);
    }

    [Fact]
    public void A_body_nobody_can_read_has_an_id_too() =>
        Assert.Equal(SubmissionIds.FromBody("garbage"u8), SubmissionIds.FromBody("garbage"u8));
}
