using System.CommandLine;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Starting;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe up</c>: broker, database and services in the background.</summary>
public static class UpCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var contact = new Option<string?>("--contact") { Description = "A mail address or page where site owners reach you. Public sites are fetched only with one; it is remembered.", HelpName = "address" };
        var networks = new Option<string?>("--allow-networks") { Description = "Private networks that may be fetched from, CIDR, separated by commas. Default: none; kept until `newspipe down`.", HelpName = "cidr,…" };
        var noMigrate = new Option<bool>("--no-migrate") { Description = "Leave the database's schema as it is." };
        var command = new Command("up", """
            Starts the pipeline in the background: RabbitMQ, PostgreSQL and the four services. Doing it twice changes nothing.

            Broker and database come from RABBITMQ_URL and POSTGRES_URL where these are set. Else native ones are started from
            Debian's packages (installed if missing, after saying so), on ports of their own, on loopback only. Their data lies in
            /var/lib/newspipe for root, else in .newspipe/; NEWSPIPE_HOME names another folder.

            Examples:
              newspipe up --contact crawl@example.org
              RABBITMQ_URL=amqp://user:password@broker:5672/ POSTGRES_URL=postgres://user:password@db:5432/news newspipe up
              OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317 newspipe up       traces go to Jaeger, say
            """) { contact, networks, noMigrate };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var home = NewspipeHome.Resolve();
            var options = new UpOptions { Contact = parsed.GetValue(contact), AllowedNetworks = parsed.GetValue(networks), Migrate = !parsed.GetValue(noMigrate) };
            var (run, started) = await new PipelineStarter(home).UpOrNothingAsync(options, cancellationToken);
            Terminal.Say(started ? "the pipeline is up" : "the pipeline was up already");
            foreach (var line in ConnectionLines.OfOthers(run))
                Terminal.Say(line);
            foreach (var line in ConnectionLines.OfOurs(run))
                Terminal.Print(line);
            if (!run.Settings.ContainsKey(UpOptions.ContactVariable))
                Terminal.Say("note: public sites are not fetched yet: `newspipe up --contact you@example.org` tells them whom to write to.");
            return ExitCodes.Done;
        });
        return command;
    }
}
