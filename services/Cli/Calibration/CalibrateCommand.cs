using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsPipeline.Cli.Output;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Calibration;

/// <summary><c>newspipe calibrate</c>: how far the confidence in provenance can be believed, on pages whose truth is known.</summary>
public static class CalibrateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var sets = new Argument<string[]>("sets") { Description = "Folders with pages/ and truth.json.", Arity = ArgumentArity.OneOrMore, HelpName = "FOLDER" };
        var json = new Option<bool>("--json") { Description = "Print the bins as a JSON list." };
        var fit = new Option<string?>("--fit") { Description = "Fit the curves on these sets anew and write them to a file, for services/Extractor/Data/calibration.txt.", HelpName = "FILE" };
        var command = new Command("calibrate", """
            Compares the confidence that records carry with how often such values are right.

            Each line is a tenth of the scale: of the values with confidence about 0.8, eight in ten should be right.
            A bin of 50 values or more that is off by more than 0.05 is marked.

            truth.json: {"ID": {"url", "title", "authors", "date": "YYYY-MM-DD", "lang"}}, any of them; ID is the page's file name without .html or .html.gz.

            Examples:
              newspipe calibrate bench/news bench/blogs
              newspipe calibrate bench/news --json | jq '.[] | select(.isCalibrated == false)'

            Exit code: 0 if every bin with enough values is calibrated, 2 if not, 1 on misuse.
            """) { sets, json, fit };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(sets)!, parsed.GetValue(json), parsed.GetValue(fit), ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] sets, bool json, string? fit, CancellationToken ct)
    {
        var values = await CalibrationRun.ScoreAsync(sets, calibrated: fit is null, ct);
        if (fit is not null)
        {
            await WriteAsync(fit, [Heading, .. CalibrationFit.Lines(values)], ct);
            return ExitCodes.Done;
        }
        var bins = CalibrationBin.Of(values);
        if (json)
            Terminal.Print(JsonSerializer.Serialize(bins, ContractJson.Compact));
        else
            Table(bins).Print();
        return bins.Exists(bin => bin.IsCalibrated == false) ? ExitCodes.Nothing : ExitCodes.Done;
    }

    /// <summary>Writes the fitted curves.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal static async Task WriteAsync(string file, IEnumerable<string> lines, CancellationToken ct)
    {
        try
        {
            await File.WriteAllLinesAsync(file, lines, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CommandException($"{file} cannot be written: {e.Message}", "Name a file for --fit.");
        }
    }

    private const string Heading = "# Support of a value in the vote, and the share of right values among such: fitted by \"newspipe calibrate --fit\". A field, or a field and an origin, a line.";

    private static TextTable Table(IEnumerable<CalibrationBin> bins)
    {
        var table = new TextTable("field", "bin", ">values", ">confidence", ">accuracy", ">gap", "");
        foreach (var bin in bins)
        {
            table.Add(bin.Field, string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0}-{bin.From + 0.1:0.0}"), bin.Values.ToString(CultureInfo.InvariantCulture),
                Share(bin.Confidence), Share(bin.Accuracy), Share(bin.Gap), bin.IsCalibrated switch { true => "", false => "off", null => "few" });
        }
        return table;
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
