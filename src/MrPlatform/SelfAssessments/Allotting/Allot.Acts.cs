using Microsoft.AspNetCore.Mvc;
using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments.Allotting;

// What the process leader and the administrator do about those who are to answer: hand over what stands empty, and remind.
public sealed partial class AllotModel
{
    /// <summary>What stands empty.</summary>
    public IReadOnlyList<VacancyToFill> Vacancies { get; private set; } = [];

    /// <summary>Who would get a letter now, by whom the criteria are given to: the person, whoever has the function, or who stands in.</summary>
    public IReadOnlyDictionary<Taker, IReadOnlyList<Guid>> Remindable { get; private set; } =
        new Dictionary<Taker, IReadOnlyList<Guid>>();

    /// <summary>All that somebody has left, in the round or in all open ones, goes to another in one press.</summary>
    public async Task<IActionResult> OnPostHandOver(
        Guid id,
        long? enhet,
        VacancyForm vakans,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.HandsOverWork)
            return Forbid();
        if (
            await handingOver.Try(Vacancies, vakans, HttpContext.SignedIn.At(clock), stop) is
            { } why
        )
        {
            ModelState.AddModelError("", why);
            return Page();
        }
        return Back("overlamnat");
    }

    /// <summary>A letter now to those who are to answer, at most one each a day, with all that they have left.</summary>
    public async Task<IActionResult> OnPostRemind(
        Guid id,
        long? enhet,
        Guid? person,
        Function? funktion,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.LeadsRounds)
            return Forbid();
        var taker = new Taker(person, funktion);
        if (!Shares.Any(s => s.RatingUnitId == Chosen.Unit.Id && s.Taker == taker))
            return NotFound();
        await reminders.Send(
            Remindable.GetValueOrDefault(taker, []),
            HttpContext.SignedIn.At(clock),
            stop
        );
        return Back("pamind");
    }

    private async Task ReadActs(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (viewer.HandsOverWork && Round.IsOpen)
            Vacancies = await VacancyToFill.In(db, Round, stop);
        if (viewer.LeadsRounds && Round.IsOpen)
            Remindable = await reminders.Among(
                Chosen.Unit,
                [
                    .. Shares
                        .Where(s => s.RatingUnitId == Chosen.Unit.Id && s.Left > 0)
                        .Select(s => s.Taker),
                ],
                Today,
                stop
            );
    }
}
