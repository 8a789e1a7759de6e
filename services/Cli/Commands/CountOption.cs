using System.CommandLine;

namespace NewsPipeline.Cli.Commands;

/// <summary>Options that count something.</summary>
internal static class CountOption
{
    /// <summary>Refuses anything below 1.</summary>
    internal static Option<int> AtLeastOne(this Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value < 1)
                result.AddError($"{option.Name} must be at least 1.");
        });
        return option;
    }
}
