using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments;

/// <summary>The rounds a person sees, latest first, 25 at a time, with progress from the counts kept at write time.</summary>
[Authorize]
public sealed class RoundsModel(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const int PageSize = 25;

    public IReadOnlyList<SelfAssessment> Rounds { get; private set; } = [];

    /// <summary>Those with an earlier, concluded round in the same framework to be compared with.</summary>
    public IReadOnlySet<Guid> Comparable { get; private set; } = new HashSet<Guid>();

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public bool MayStart { get; private set; }

    public string SheetsTitle => t["Nulägesanalyser"];

    /// <summary>All the rounds that the person sees, not only those on this page.</summary>
    public IEnumerable<Sheet> Sheets() =>
        [
            new Sheet(
                t["Rundor"],
                [
                    t["Runda"].Value,
                    t["Urval"].Value,
                    t["Version"].Value,
                    t["Frågor"].Value,
                    t["Besvarade"].Value,
                    t["Läge"].Value,
                    t["Startad"].Value,
                    t["Sista dag"].Value,
                    t["Avslutad den"].Value,
                ],
                db.RoundsSeenBy(HttpContext.SignedIn)
                    .AsNoTracking()
                    .OrderByDescending(a => a.StartedAt)
                    .AsAsyncEnumerable()
                    .Select(a =>
                        (IReadOnlyList<Cell>)
                            new Cell[]
                            {
                                a.Title,
                                t.About(a, knowledge.FrameworkOf(a)),
                                a.FrameworkVersion,
                                a.Asked,
                                a.Answered,
                                a.IsOpen ? t["Öppen"].Value : t["Upprättad (låst)"].Value,
                                a.StartedAt,
                                Cell.Of(a.LastDay),
                                Cell.Of(a.ConcludedAt),
                            }
                    )
            )
            {
                Key = "rundor",
            },
        ];

    public async Task OnGet(int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        Sida = Math.Clamp(sida, 1, 100_000);
        MayStart = viewer.LeadsRounds;
        var rows = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .OrderByDescending(a => a.StartedAt)
            .Skip((Sida - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Rounds = [.. rows.Take(PageSize)];
        var ids = Rounds.Where(r => r.Answered > 0).Select(r => r.Id).ToList();
        Comparable = (
            await db
                .SelfAssessments.Where(a =>
                    ids.Contains(a.Id)
                    && db.Set<SelfAssessment>()
                        .Any(b =>
                            b.OrganisationId == a.OrganisationId
                            && b.StartedAt < a.StartedAt
                            && b.FrameworkId == a.FrameworkId
                            && b.ConcludedAt != null
                        )
                )
                .Select(a => a.Id)
                .ToListAsync(stop)
        ).ToHashSet();
    }
}
