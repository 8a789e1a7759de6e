using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace NewsPipeline.Tests;

/// <summary>
/// Tries a law on generated cases, the same ones at every run, so that a red run is red again. <c>NEWSPIPE_LAW_CASES</c> sets how many
/// (a night's run: 100000), <c>NEWSPIPE_LAW_SEED</c> which.
/// </summary>
internal static class Laws
{
    private const int DefaultCases = 200;
    private const int DefaultSeed = 20_261;

    /// <summary>Throws with the smallest case found that breaks the law.</summary>
    public static void Holds(this Property law, int cases = DefaultCases) =>
        law.Check(Config.QuickThrowOnFailure
            .WithMaxTest(Setting("NEWSPIPE_LAW_CASES", cases))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd((ulong)Setting("NEWSPIPE_LAW_SEED", DefaultSeed)), null))));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
