using System.Buffers;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>The characters that are no ink: white space, and those that show nothing at all.</summary>
internal static class TextMarks
{
    private const int LeastMarks = 2;

    /// <summary>Both kinds, the plain space left out: where none stands, a text is as it should be.</summary>
    public static SearchValues<char> Unplain { get; } = SearchValues.Create(All().Where(c => c != ' ' && (IsSpace(c) || IsIgnorable(c))).ToArray());

    /// <summary>White space that a browser collapses, and the fixed space, which it does not.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00A0' or '\u3000' || (c > '\u1000' && char.IsWhiteSpace(c));

    /// <summary>Soft hyphen, zero-width space, byte order mark, word joiner, controls; NUL can come from a reference.</summary>
    public static bool IsIgnorable(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' || char.IsControl(c);

    /// <summary>Whether a line is drawn, to part what stands before it from what follows: two strokes, stars or the like, and nothing else.</summary>
    public static bool IsBreak(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            if (c is '*' or '_' or '-' or '–' or '—' or '―' or '=' or '~' or '#' or '•' or '·' or '⁂' or '─')
                marks++;
            else if (!IsSpace(c))
                return false;
        }
        return marks >= LeastMarks;
    }

    private static IEnumerable<char> All() => Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code);
}
