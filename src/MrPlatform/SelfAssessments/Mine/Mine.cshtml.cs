using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Mine;

/// <summary>Mina kriterier: what I have to answer, what is late, how long it takes, and straight on to the next.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.Respondent)]
public sealed class MineModel(MrContext db, Knowledge knowledge, TimeProvider clock) : PageModel
{
    public MyCriteria Mine { get; private set; } = null!;

    public IReadOnlyList<UnitLeft> Units { get; private set; } = [];

    /// <summary>True when the last of one's own was just answered.</summary>
    public bool JustDone { get; private set; }

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public Framework FrameworkOf(SelfAssessment round) => knowledge.FrameworkOf(round);

    public async Task OnGet(bool klart, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        JustDone = klart;
        Mine = await MyCriteria.Of(db, viewer.Id, Today, stop);
        if (Mine.Left.Count == 0)
            Units = await UnitLeft.Of(db, viewer, stop);
    }
}

/// <summary>The way from one of my criteria to the next, one save or one skip at a time.</summary>
public static class Walk
{
    public static string To(MyCriterion criterion) =>
        $"{Addresses.Answer(criterion.Round.Id, criterion.Code)}?enhet={criterion.Unit.Number}&mina=true";

    /// <summary>Where saving or skipping leads: the next that is left, or back to the list when none is.</summary>
    public static string On(MyCriteria mine, Guid round, long unit, string code) =>
        mine.After(round, unit, code) is { } next ? To(next)
        : mine.Left.Count == 0 ? $"{Addresses.MyCriteria}?klart=true"
        : Addresses.MyCriteria;
}
