using Microsoft.EntityFrameworkCore.Design;

namespace NewsPipeline.Store.Schema;

/// <summary>For <c>dotnet ef migrations add</c>, which needs a context but no database.</summary>
public sealed class DesignTimeNewsContext : IDesignTimeDbContextFactory<NewsContext>
{
    /// <inheritdoc />
    public NewsContext CreateDbContext(string[] args) => NewsContext.For("Host=localhost;Database=news");
}
