using System.CommandLine;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe migrate</c>: brings the database's schema up to date.</summary>
public static class MigrateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var noRoles = new Option<bool>("--no-roles") { Description = "Make no read-only role: roles belong to the whole cluster, and some are managed elsewhere." };
        var command = new Command("migrate", """
            Creates the schema news, or brings it up to date, and makes the read-only role news_reader if it is absent.
            Several at once are safe. `newspipe up` does this too.

            Examples:
              newspipe migrate
              POSTGRES_URL=postgres://owner:password@db:5432/news newspipe migrate --no-roles
            """) { noRoles };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).Postgres;
            var applied = await Database.MigrateAsync(endpoint, withRoles: !parsed.GetValue(noRoles), cancellationToken);
            foreach (var migration in applied)
                Terminal.Print($"applied {migration}");
            Terminal.Print($"the schema news of {endpoint} is up to date");
            return ExitCodes.Done;
        });
        return command;
    }
}
