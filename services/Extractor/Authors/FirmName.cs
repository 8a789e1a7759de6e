namespace NewsPipeline.Extractor.Authors;

/// <summary>Tells the name of a firm or a department that holds "&amp;" from two persons.</summary>
internal static class FirmName
{
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
