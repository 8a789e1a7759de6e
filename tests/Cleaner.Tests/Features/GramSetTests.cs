using FsCheck.Fluent;
using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class GramSetTests
{
    [Fact]
    public void It_holds_what_was_added_and_nothing_else() =>
        Prop.ForAll(ArbMap.Default.ArbFor<uint[]>(), ArbMap.Default.ArbFor<uint[]>(), (added, asked) =>
        {
            var set = new GramSet();
            set.Add(7);
            foreach (var gram in added)
                set.Add(gram);
            var expected = new HashSet<uint>(added) { 7 };
            return set.Count == expected.Count && Array.TrueForAll(added, set.Contains) && Array.TrueForAll(asked, gram => set.Contains(gram) == expected.Contains(gram));
        }).Holds();
}
