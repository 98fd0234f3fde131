using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Reports.Plans;

namespace MrPlatform.Tests.Reports;

/// <summary>A measure of 2025, told of in 2025 and 2026, as it stood when 2025 was over.</summary>
public sealed class AsItStoodTests
{
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    private readonly Measure _measure;
    private readonly List<StatusAct> _acts = [];
    private readonly List<EffectNote> _effects = [];

    public AsItStoodTests()
    {
        var by = On(2025, 1, 2);
        var plan = new ActionPlan(
            Guid.NewGuid(),
            "Plan",
            new(new(2025, 1, 1), LastDay),
            roundId: null,
            by
        );
        var goal = plan.Set(new("Alla får svar", Gap: null, Criterion: null), by);
        _measure = new(plan, goal, new("Svara") { DueOn = new(2025, 10, 1) }, by);
    }

    private AsItStood Stood => AsItStood.On(LastDay, dayIsOver: true, _measure, _acts, _effects);

    [Fact]
    public void What_is_done_the_year_after_was_late_and_what_is_reopened_then_was_done()
    {
        Tell(2026, 11, MeasureStatus.Done, "Klart nu");
        Assert.Equal((MeasureStatus.Planned, true, null), (Stood.Status, Stood.IsLate, Stood.Why));
        _acts.Clear();
        Tell(2025, 9, MeasureStatus.Done, "Klart");
        _effects.Add(
            _measure.TellEffect(EffectSeen.Partly, "Fler får svar", null, On(2025, 12, 1))
        );
        Tell(2026, 2, MeasureStatus.Started, "Det höll inte");
        Assert.Equal(
            (MeasureStatus.Done, false, EffectSeen.Partly),
            (Stood.Status, Stood.IsLate, Stood.Effect)
        );
    }

    [Fact]
    public void The_day_is_the_one_that_was_promised_then()
    {
        Tell(2026, 1, MeasureStatus.Delayed, "Sjukdom", new(2026, 6, 1));
        Tell(2026, 5, MeasureStatus.Delayed, "Mer sjukdom", new(2026, 9, 1));

        Assert.Equal(new DateOnly(2025, 10, 1), Stood.DueOn);
        Assert.Equal((true, "Sjukdom"), (Stood.IsLate, Stood.Why));
    }

    [Fact]
    public void A_day_moved_in_the_year_is_the_new_one_and_its_reason_stands_while_it_goes_on()
    {
        Tell(2025, 9, MeasureStatus.Delayed, "Ingen tid", new(2026, 3, 1));
        Assert.Equal((true, "Ingen tid"), (Stood.IsLate, Stood.Why));
        Tell(2025, 11, MeasureStatus.Started, text: null);
        Tell(2026, 2, MeasureStatus.Dropped, "Ingen orkar");

        Assert.Equal(
            (MeasureStatus.Started, new DateOnly(2026, 3, 1), false, "Ingen tid"),
            (Stood.Status, Stood.DueOn!.Value, Stood.IsLate, Stood.Why)
        );
    }

    [Fact]
    public void What_is_due_on_the_last_day_is_late_when_the_day_is_over()
    {
        Tell(2025, 9, MeasureStatus.Delayed, "Ingen tid", LastDay);
        Tell(2025, 10, MeasureStatus.Started, text: null);

        Assert.True(Stood.IsLate);
        Assert.False(AsItStood.On(LastDay, dayIsOver: false, _measure, _acts, []).IsLate);
    }

    private void Tell(
        int year,
        int month,
        MeasureStatus status,
        string? text,
        DateOnly? day = null
    ) => _acts.Add(_measure.Tell(status, text, day, On(year, month, 15)));

    private static By On(int year, int month, int day) =>
        new(null, "Aino Berg", new(year, month, day, 9, 0, 0, TimeSpan.Zero));
}
