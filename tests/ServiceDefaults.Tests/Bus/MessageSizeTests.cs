using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;

namespace NewsPipeline.ServiceDefaults.Tests.Bus;

public sealed class MessageSizeTests
{
    [Fact]
    public void A_small_message_fits_without_being_encoded() => Assert.True(MessageSize.Fits(Message("short"), 5, out _));

    [Fact]
    public void A_message_that_might_be_too_large_is_measured_and_fits()
    {
        Assert.True(MessageSize.Fits(Message(new string('a', 3_000_000)), 3_000_000, out var size));
        Assert.InRange(size, 3_000_000, MessageSize.Limit);
    }

    [Fact]
    public void A_message_over_the_limit_does_not_fit_and_says_its_size()
    {
        Assert.False(MessageSize.Fits(Message(new string('a', MessageSize.Limit)), MessageSize.Limit, out var size));
        Assert.True(size > MessageSize.Limit);
    }

    private static ArticleRejected Message(string detail) =>
        new() { SubmissionId = Guid.Empty, Url = "", Stage = "", Reason = "", Detail = detail, RejectedAt = DateTimeOffset.UnixEpoch };
}
