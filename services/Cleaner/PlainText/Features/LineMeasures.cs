using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>What a line is like by itself.</summary>
internal static class LineMeasures
{
    // Longer lines are cut for the counts of words and marks.
    private const int Reach = 2000;

    private static readonly string[] CueRoles =
        [BlockRoles.Related, BlockRoles.Newsletter, BlockRoles.Share, BlockRoles.Comments, BlockRoles.Legal, BlockRoles.AuthorBox, BlockRoles.Tags, BlockRoles.Credit];

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
    [
        "letters", "words", "sentences", "commas", "ends-sentence", "upper-share", "digit-share", "bullet", "cells", "prose", "teaser", "repeated",
        "date", "photo", "byline", "opens-quote", "opens-lower", "opens-digit", "ends-colon", "ends-question", "capital-words", "word-length",
        "mark-share", "brackets", "at-or-hash", "address", "file-name", "characters-a-sentence", "image-mark", "short-words", "glued-words", "says-its-start-again", .. CueRoles.Select(role => "cue-" + role), "cue-other",
    ];

    /// <summary>Adds them.</summary>
    public static void Add(ref FeatureRow row, TextLine line)
    {
        var shape = line.Shape;
        var letters = Math.Max(1, shape.Letters);
        var text = line.Text.AsSpan(0, Math.Min(line.Text.Length, Reach));
        row.AddLog(shape.Letters);
        row.AddLog(shape.Words);
        row.AddLog(shape.Sentences);
        row.Add((float)(shape.Commas / (1.0 + shape.Words)));
        row.Add(shape.EndsSentence);
        row.Add((float)((double)shape.Upper / letters));
        row.Add((float)((double)shape.Digits / letters));
        row.Add(line.IsBullet);
        row.Add(Math.Min(line.Cells, 6));
        row.Add(line.IsProse);
        row.Add(line.IsTeaser);
        row.Add(line.IsRepeated);
        row.Add(Lines.IsDate(line.Text, shape));
        row.Add(Lines.IsPhotoLine(line.Text));
        row.Add(LineShapes.IsByline(line));
        row.Add(text[0] is '"' or '“' or '„' or '«' or '‘' or '\'' or '「' or '”' or '»' or '—' or '–');
        row.Add(char.IsLower(text[0]));
        row.Add(char.IsDigit(text[0]));
        row.Add(text[^1] is ':' or '：');
        row.Add(text[^1] is '?' or '？' or '؟');
        AddWords(ref row, text);
        row.Add((float)((double)(text.Length - letters) / text.Length));
        row.Add(Math.Min(3, text.Count('[') + text.Count('|')));
        row.Add(Math.Min(3, text.Count('@') + text.Count('#')));
        row.Add(text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase));
        row.Add(IsFileName(text));
        row.AddLog((double)shape.Letters / Math.Max(1, shape.Sentences));
        row.Add(text[0] == '[');
        LineForm.Add(ref row, text);
        foreach (var role in CueRoles)
            row.Add(line.Cue == role);
        row.Add(line.Cue is not null && Array.IndexOf(CueRoles, line.Cue) < 0);
    }

    private static void AddWords(ref FeatureRow row, ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0, letters = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length == 0 || !char.IsLetter(word[0]))
                continue;
            words++;
            letters += word.Length;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
        }
        row.Add((float)((double)capitals / Math.Max(1, words)));
        row.Add((float)((double)letters / Math.Max(1, words)));
    }

    // A text browser shows an image without words for it by its file's name.
    private static bool IsFileName(ReadOnlySpan<char> text) =>
        text.Length is > 4 and < 120 && !text.Contains(' ') && text.LastIndexOf('.') is var dot && dot > 0 && text.Length - dot is 4 or 5;
}
