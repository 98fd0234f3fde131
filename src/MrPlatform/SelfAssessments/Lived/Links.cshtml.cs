using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>The links by which those a unit's work concerns say how it is for them: who is asked, until when, how many have answered, and what they say.</summary>
[Authorize]
public sealed class LinksModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string Statements = "meningar";

    public LivedPlace Place { get; private set; } = null!;

    public SelfAssessment Round => Place.Round;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyList<LivedLink> Links { get; private set; } = [];

    public ILookup<Guid, LivedTally> Tallies { get; private set; } = null!;

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public string LinkOf(LivedLink link) =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}/levt/{link.Key}";

    public RatingUnit UnitOf(LivedLink link) => Place.Units.First(u => u.Id == link.RatingUnitId);

    /// <summary>The statements of a link, and the mean of what may be shown of each.</summary>
    public IEnumerable<(Criterion Criterion, LivedMean? Mean)> Shown(LivedLink link) =>
        Tallies[link.Id]
            .Where(t => Framework.FindCriterion(t.Criterion) is not null)
            .GroupBy(t => t.Criterion, StringComparer.Ordinal)
            .OrderBy(g => g.First().Place)
            .Select(g =>
                (
                    Framework.FindCriterion(g.Key)!,
                    g.Aggregate(LivedCounts.None, (sum, t) => sum + t.Counts).Mean
                )
            );

    public string SheetsTitle => $"{t["Vad de som berörs säger"].Value} {Round.Title}";

    /// <summary>In bunches as on the page: what is fewer than five is nowhere a number.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        if (Links.Count > 0)
            yield return new(
                t["Vad de som berörs säger"],
                [
                    t["Enhet"].Value,
                    t["Grupp"].Value,
                    t["Läge"].Value,
                    t["Svar på skärm, minst"].Value,
                    t["Pappersblanketter"].Value,
                    t["Mening"].Value,
                    t["Kriterium"].Value,
                    t["Upplevt"].Value,
                    t["Svar om upplevelsen"].Value,
                ],
                Links.SelectMany(link => Shown(link).Select(one => Row(link, one)))
            )
            {
                Key = Statements,
            };
    }

    private Cell[] Row(LivedLink link, (Criterion Criterion, LivedMean? Mean) one) =>
        [
            UnitOf(link).Name,
            t.Who(link),
            t.Says(link.On(Today, Round.IsOpen), link),
            link.AnsweredAtLeast == 0 ? t["färre än fem"].Value : link.AnsweredAtLeast,
            link.PaperForms,
            one.Criterion.Lived,
            one.Criterion.Id,
            one.Mean is { } mean ? mean.Tenths / 10.0 : t["Färre än fem svar"].Value,
            one.Mean is { } said ? said.Count : Cell.Nothing,
        ];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var ids = Links.Select(l => l.Id).ToList();
        Tallies = (
            await db
                .LivedTallies.AsNoTracking()
                .Where(t => ids.Contains(t.LinkId))
                .ToListAsync(stop)
        ).ToLookup(t => t.LinkId);
        return Page();
    }

    public async Task<IActionResult> OnPostClose(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.AsksWhatIsLived)
            return Forbid();
        if (Links.FirstOrDefault(l => l.Id == lank) is not { } link)
            return NotFound();
        Round.Close(link, UnitOf(link), HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.LivedLinks(id));
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        if (await LivedPlace.Find(db, HttpContext.SignedIn, id, stop) is not { } place)
            return NotFound();
        if (!HttpContext.SignedIn.ReadsLivedLinks)
            return Forbid();
        Place = place;
        Framework = knowledge.FrameworkOf(place.Round);
        var units = place.Units.Select(u => u.Id).ToList();
        Links = await db
            .LivedLinks.Where(l => l.SelfAssessmentId == id && units.Contains(l.RatingUnitId))
            .OrderBy(l => l.MadeAt)
            .ToListAsync(stop);
        return null;
    }
}
