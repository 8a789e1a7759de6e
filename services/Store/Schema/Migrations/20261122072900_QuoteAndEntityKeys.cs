using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPipeline.Store.Schema.Migrations
{
    /// <inheritdoc />
    public partial class QuoteAndEntityKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "quotes",
                schema: "news",
                table: "article",
                type: "jsonb",
                nullable: false,
                comment: "Direct quotations: [{speaker, verb, text, start, end, parts: [{start, end}]}], offsets in code points of body.",
                oldClrType: typeof(string),
                oldType: "jsonb",
                oldComment: "Direct quotations: [{speaker, text, start, end}], offsets in code points of body.");

            migrationBuilder.AlterColumn<string>(
                name: "entities",
                schema: "news",
                table: "article",
                type: "jsonb",
                nullable: false,
                comment: "Persons, organizations, places: [{type, name, titles, mentions: [{start, end}]}], offsets in code points of body.",
                oldClrType: typeof(string),
                oldType: "jsonb",
                oldComment: "Persons, organizations, places: [{type, name, mentions}].");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "quotes",
                schema: "news",
                table: "article",
                type: "jsonb",
                nullable: false,
                comment: "Direct quotations: [{speaker, text, start, end}], offsets in code points of body.",
                oldClrType: typeof(string),
                oldType: "jsonb",
                oldComment: "Direct quotations: [{speaker, verb, text, start, end, parts: [{start, end}]}], offsets in code points of body.");

            migrationBuilder.AlterColumn<string>(
                name: "entities",
                schema: "news",
                table: "article",
                type: "jsonb",
                nullable: false,
                comment: "Persons, organizations, places: [{type, name, mentions}].",
                oldClrType: typeof(string),
                oldType: "jsonb",
                oldComment: "Persons, organizations, places: [{type, name, titles, mentions: [{start, end}]}], offsets in code points of body.");
        }
    }
}
