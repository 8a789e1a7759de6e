using NewsPipeline.Cli.Commands;

namespace NewsPipeline.Cli.Tests.Commands;

public class HelpTests
{
    public static TheoryData<string> Commands => [.. NewspipeCommand.Create().Subcommands.Where(command => !command.Hidden).Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_says_what_it_does_and_its_arguments_too(string name)
    {
        var command = NewspipeCommand.Create().Subcommands.Single(c => c.Name == name);

        Assert.True(command.Description?.Length > 60);
        Assert.All(command.Options.Where(option => !option.Hidden), option => Assert.False(string.IsNullOrEmpty(option.Description)));
        Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrEmpty(argument.Description)));
    }

    [Fact]
    public void All_commands_are_there() =>
        Assert.Superset(
            new HashSet<string> { "up", "down", "status", "feed", "extract", "show", "search", "timeline", "migrate", "topology", "logs", "psql" },
            NewspipeCommand.Create().Subcommands.Select(command => command.Name).ToHashSet());

    [Theory]
    [InlineData("One thing. And another.", "One thing.")]
    [InlineData("Over\ntwo lines.\n\nMore.", "Over two lines.")]
    [InlineData("No full stop", "No full stop")]
    public void The_list_of_commands_takes_the_first_sentence(string description, string listed) =>
        Assert.Equal(listed, GuidedHelp.FirstSentence(description));

    [Fact]
    public void The_supervisor_is_nothing_for_people() => Assert.True(SuperviseCommand.Create().Hidden);
}
