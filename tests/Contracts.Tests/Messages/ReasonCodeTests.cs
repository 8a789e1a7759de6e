using System.Reflection;

namespace NewsPipeline.Contracts.Tests.Messages;

public sealed class ReasonCodeTests
{
    private static readonly string[] Codes =
        [.. typeof(ReasonCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Codes_are_unique() => Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Codes_are_kebab_case() => Assert.All(Codes, code => Assert.Matches("^[a-z]+[0-9]*(-[a-z0-9]+)*$", code));

    [Fact]
    public void The_readme_documents_every_code_once_and_none_that_does_not_exist()
    {
        var documented = ContractsReadme.Rows.Where(row => row.Length == 2).Select(row => row[0].Trim('`'));

        Assert.Equal(Codes.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_documented_code_has_a_meaning() =>
        Assert.All(ContractsReadme.Rows.Where(row => row.Length == 2), row => Assert.NotEmpty(row[1]));
}
