using System.Text;

namespace NewsPipeline.Cleaner.Tests.Templates;

/// <summary>A site of our own making: articles that differ, and a note of the house in each of them that reads like one of their paragraphs.</summary>
internal sealed class GeneratedSite(string host, string[] note, NotePlace place)
{
    private static readonly string[] Subjects = ["ferry", "library", "orchestra", "harvest", "tramway", "lighthouse", "brewery", "school"];

    /// <summary>Sites of different dress.</summary>
    public static IReadOnlyList<GeneratedSite> All { get; } =
    [
        new("coast-gazette.example", ["The Coast Gazette has told the people of the islands what happens on the mainland since the year its founders bought a press."], NotePlace.Midst),
        new("valley-echo.example", ["Our reporters work for a society of readers, which owns this paper, elects its editor and publishes its accounts each spring."], NotePlace.End),
        new("hill-herald.example", ["Why we ask", "Every report here is paid for by people like you, who give a small sum each month so that others can read it as well.", "See what your gift does"], NotePlace.Box),
        new("plain-wire.example", ["This service is compiled in Lund by a staff of nine, and may be used by any paper that names it as the source of what it prints."], NotePlace.Text),
    ];

    public string Host => host;

    /// <summary>The address of an article.</summary>
    public string Url(int number) => $"https://{host}/news/{number}";

    /// <summary>What is the article's own in an article.</summary>
    public static string Truth(int number) => string.Join("\n\n", Paragraphs(number));

    /// <summary>The page of an article.</summary>
    public PageInput Page(int number, string? url = null, string? title = null) => new()
    {
        Content = place == NotePlace.Text ? TextOf(number, title) : HtmlOf(number, title),
        MediaType = place == NotePlace.Text ? "text/plain" : "text/html",
        Url = url ?? Url(number),
    };

    /// <summary>The first words of the note.</summary>
    public string Note => Array.Find(note, line => line.Length > 60)!;

    private static string[] Paragraphs(int number) => [.. Enumerable.Range(0, 6).Select(i => $"{Pages.Sentence(1000 + (number * 12) + (2 * i))} {Pages.Sentence(1001 + (number * 12) + (2 * i))}")];

    private static string TitleOf(int number) => $"Report {number} on the {Subjects[number % Subjects.Length]} of the town";

    private string HtmlOf(int number, string? title)
    {
        title ??= TitleOf(number);
        var html = new StringBuilder($"<article><h1>{title}</h1>\n");
        foreach (var (i, paragraph) in Paragraphs(number).Index())
        {
            html.Append("<p>").Append(paragraph).Append("</p>\n");
            if (i == 2 && place == NotePlace.Midst)
                html.Append("<p>").Append(note[0]).Append("</p>\n");
            else if (i == 2 && place == NotePlace.Box)
                html.Append($"<h3>{note[0]}</h3><p>{note[1]}</p><p>{note[2]}</p>\n");
        }
        if (place == NotePlace.End)
            html.Append("<p>").Append(note[0]).Append("</p>\n");
        return Pages.Page(html.Append("</article>").ToString(), title);
    }

    private string TextOf(int number, string? title)
    {
        var lines = new List<string> { title ?? TitleOf(number), "" };
        foreach (var (i, paragraph) in Paragraphs(number).Index())
        {
            lines.AddRange([paragraph, ""]);
            if (i == 2)
                lines.AddRange([note[0], ""]);
        }
        return string.Join('\n', lines);
    }
}
