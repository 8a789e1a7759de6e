using System.Globalization;

namespace NewsPipeline.Fetcher.Tests.Politeness;

public sealed class HostScheduleTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ManualTime _time = new();
    private readonly HostSchedule _schedule;

    public HostScheduleTests() => _schedule = new HostSchedule(Delay, privateSlots: 2, _time);

    [Fact]
    public async Task The_first_request_to_a_host_goes_at_once()
    {
        using var turn = await WaitAsync("a.example");

        Assert.NotNull(turn);
    }

    [Fact]
    public async Task A_free_host_has_a_turn_even_where_the_time_is_up()
    {
        using var turn = await _schedule.WaitAsync("127.0.0.1", isPublic: false, Patience, new CancellationToken(canceled: true));

        Assert.NotNull(turn);
    }

    [Fact]
    public async Task The_next_waits_until_the_first_is_done_and_its_pause_is_over()
    {
        var first = await WaitAsync("a.example");
        var second = WaitAsync("A.EXAMPLE");
        _time.Advance(Delay * 2);
        Assert.False(second.IsCompleted);

        first!.Dispose();

        Assert.NotNull(await second);
    }

    [Fact]
    public async Task A_pause_lies_between_the_starts_of_two_requests()
    {
        (await WaitAsync("a.example"))!.Dispose();
        var second = WaitAsync("a.example");
        _time.Advance(Delay - TimeSpan.FromMilliseconds(1));
        Assert.False(second.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Hosts_do_not_wait_for_each_other()
    {
        using var first = await WaitAsync("a.example");

        using var second = await WaitAsync("b.example");

        Assert.NotNull(second);
    }

    [Fact]
    public async Task Private_hosts_have_several_turns_and_no_pause()
    {
        using var first = await WaitAsync("a.example", isPublic: false);
        var second = await WaitAsync("a.example", isPublic: false);
        var third = WaitAsync("a.example", isPublic: false);
        Assert.False(third.IsCompleted);

        second!.Dispose();

        Assert.NotNull(await third);
    }

    [Fact]
    public async Task Nobody_waits_for_what_cannot_come_in_time()
    {
        using var first = await WaitAsync("a.example");
        using var leaving = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 4).Select(_ => WaitAsync("a.example", cancellationToken: leaving.Token)).ToList();

        Assert.Null(await WaitAsync("a.example", patience: TimeSpan.FromSeconds(9)));

        await leaving.CancelAsync();
        foreach (var task in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
    }

    [Fact]
    public async Task Who_gives_up_while_waiting_leaves_no_gap()
    {
        (await WaitAsync("a.example"))!.Dispose();
        using var leaving = new CancellationTokenSource();
        var second = WaitAsync("a.example", cancellationToken: leaving.Token);
        var third = WaitAsync("a.example");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        // The third takes the gate that the second gave back; only then does its own timer stand.
        while (_time.Timers == 0 && !third.IsCompleted)
            await Task.Yield();

        _time.Advance(Delay);

        Assert.NotNull(await third);
    }

    [Fact]
    public async Task Hosts_that_are_idle_are_forgotten()
    {
        for (var i = 0; i < 5000; i++)
        {
            (await WaitAsync(string.Create(CultureInfo.InvariantCulture, $"{i}.example")))!.Dispose();
            _time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(_schedule.Count, 1, 1500);
    }

    private Task<HostTurn?> WaitAsync(string host, bool isPublic = true, TimeSpan? patience = null, CancellationToken cancellationToken = default) =>
        _schedule.WaitAsync(host, isPublic, patience ?? Patience, cancellationToken);
}
