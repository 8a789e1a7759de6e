using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe psql</c>: PostgreSQL's own client, as the role that can only read.</summary>
public static class PsqlCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments") { Arity = ArgumentArity.ZeroOrMore, Description = "Handed to psql; put -- before the first that begins with a dash." };
        var command = new Command("psql", """
            Opens psql on the database as the read-only role news_reader, with the schema news on the search path.

            Examples:
              newspipe psql
              newspipe psql -- -c "SELECT site, title, published FROM articles ORDER BY stored_at DESC LIMIT 10"
            """) { arguments };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).Postgres;
            await DatabaseConnection.CheckAsync(endpoint, cancellationToken);
            var start = new ProcessStartInfo("psql", parsed.GetValue(arguments)!) { UseShellExecute = false };
            start.Environment["PGHOST"] = endpoint.Host;
            start.Environment["PGPORT"] = endpoint.Port.ToString(CultureInfo.InvariantCulture);
            start.Environment["PGUSER"] = endpoint.User;
            start.Environment["PGDATABASE"] = endpoint.Database;
            start.Environment["PGPASSWORD"] = endpoint.Password ?? "";
            start.Environment["PGOPTIONS"] = $"-c role={Migrator.ReaderRole} -c default_transaction_read_only=on -c search_path={NewsContext.Schema}";
            try
            {
                using var psql = Process.Start(start)!;
                // Ctrl-C belongs to psql, where it ends a query and not the session.
                await psql.WaitForExitAsync(CancellationToken.None);
                return psql.ExitCode;
            }
            catch (Win32Exception)
            {
                throw new CommandException("psql is not installed.", "Install it (Debian: apt-get install postgresql-client).", ExitCodes.Unavailable);
            }
        });
        return command;
    }
}
