namespace NewsPipeline.Extractor.Authors;

/// <summary>Tells the names of firms and departments: by their legal form, or by an "&amp;" that does not join two persons.</summary>
internal static class FirmName
{
    /// <summary>Whether a name says what the firm is by law: <c>Lake Media GmbH</c>, <c>Lake Media Sp. z o.o.</c>, <c>株式会社 Lake</c>.</summary>
    internal static bool HasLegalForm(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (AuthorWords.Firms.Contains(words[0]) || AuthorWords.Firms.Contains(words[^1].Trim('.', ',')) || words.Length > 2 && AuthorWords.Firms.Contains($"{words[^2]} {words[^1].TrimEnd('.')}"));
    }

    /// <summary>Whether a name is one: <c>Lake &amp; Lake</c>, <c>Harbour Tax &amp; Accounting</c>; not <c>Ann Lee &amp; Bo Ek</c>, <c>Ann &amp; Bob</c>.</summary>
    internal static bool Is(string name)
    {
        var at = name.IndexOf(" & ", StringComparison.Ordinal);
        if (at < 1 || name.AsSpan().IndexOfAny(",;|(") >= 0)
            return false;
        var (left, right) = (name[..at], name[(at + 3)..]);
        return left == right || !right.Contains(' ', StringComparison.Ordinal) && right.Length > 1 && char.IsUpper(right[0]) && !GivenNames.Begin(right, orWeak: true) && !GivenNames.Begin(left);
    }
}
