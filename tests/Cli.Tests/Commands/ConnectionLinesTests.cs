using NewsPipeline.Cli.Commands;
using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Tests.Commands;

public class ConnectionLinesTests
{
    private static readonly RunState Ours = new()
    {
        RabbitMqUrl = "amqp://newspipe:secret@127.0.0.1:35672/",
        PostgresUrl = "postgresql://newspipe:secret@127.0.0.1:35432/news",
        ManagementUrl = "http://newspipe:secret@127.0.0.1:35673",
        OwnsRabbitMq = true,
        OwnsPostgres = true,
    };

    [Fact]
    public void Servers_of_ours_are_assignments_with_their_passwords()
    {
        Assert.Equal(
            ["RABBITMQ_URL=amqp://newspipe:secret@127.0.0.1:35672/", "POSTGRES_URL=postgresql://newspipe:secret@127.0.0.1:35432/news", "RABBITMQ_MANAGEMENT_URL=http://newspipe:secret@127.0.0.1:35673"],
            ConnectionLines.OfOurs(Ours));
        Assert.Empty(ConnectionLines.OfOthers(Ours));
    }

    [Fact]
    public void Somebody_elses_server_is_no_assignment_and_shows_no_password()
    {
        var run = Ours with { OwnsRabbitMq = false };

        Assert.StartsWith("POSTGRES_URL=", Assert.Single(ConnectionLines.OfOurs(run)), StringComparison.Ordinal);
        var line = Assert.Single(ConnectionLines.OfOthers(run));
        Assert.StartsWith("broker: amqp://newspipe:***@127.0.0.1:35672", line, StringComparison.Ordinal);
    }
}
