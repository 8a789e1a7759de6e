using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPipeline.Store.Schema.Migrations
{
    /// <inheritdoc />
    public partial class Templates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "templates",
                schema: "news",
                table: "article",
                type: "text",
                nullable: true,
                comment: "State of what Cleaner had learned of the site when it chose the text; null where the text depends on the page alone.");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "templates",
                schema: "news",
                table: "article");
        }
    }
}
