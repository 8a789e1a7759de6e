using NewsPipeline.Cli.Endpoints;
using NewsPipeline.ServiceDefaults.Endpoints;
using Npgsql;

namespace NewsPipeline.Cli.Tests.Endpoints;

public class DatabaseConnectionTests
{
    private static readonly PostgresEndpoint Endpoint = PostgresEndpoint.Parse("postgres://ann:secret@127.0.0.1:5432/news");

    [Theory]
    [InlineData("08006")]
    [InlineData("28P01")]
    [InlineData("3D000")]
    [InlineData("57P01")]
    public void A_server_that_lets_nobody_in_cannot_be_reached(string state)
    {
        var error = Failure(state);

        Assert.StartsWith("The database (PostgreSQL) cannot be reached at postgres://ann:***@127.0.0.1:5432/news: so it is.", error.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unavailable, error.ExitCode);
    }

    [Theory]
    [InlineData("22003", "refuses: so it is (SQLSTATE 22003).")]
    [InlineData("53100", "refuses: so it is (SQLSTATE 53100).")]
    [InlineData("42501", "The user ann may not do that")]
    public void A_statement_that_fails_is_told_in_the_servers_words(string state, string words)
    {
        var error = Failure(state);

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains("so it is", error.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failed, error.ExitCode);
    }

    [Fact]
    public void A_missing_schema_is_told_with_what_makes_it() => Assert.Equal("Run `newspipe migrate`.", Failure("42P01").Advice);

    private static CommandException Failure(string state) => DatabaseConnection.Failure(Endpoint, new PostgresException("so it is", "ERROR", "ERROR", state));
}
