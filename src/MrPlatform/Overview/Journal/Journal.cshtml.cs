using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Overview.Journal;

/// <summary>The organisation's journal, latest first, fifty at a time: for its auditors and administrators only.</summary>
[Authorize]
public sealed class JournalModel(
    MrContext db,
    IStringLocalizer<OverviewWords> t,
    IStringLocalizer<AccountabilityWords> sentences
) : PageModel, IHaveSheets
{
    public const int PageSize = 50;

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];

    /// <summary>Where the next, older page begins; null on the last page.</summary>
    public Guid? Older { get; private set; }

    /// <summary>The name searched for among those who acted.</summary>
    public string? Vem { get; private set; }

    public string SheetsTitle => t["Händelser"];

    /// <summary>The whole journal in the choice that is made, read while it is sent.</summary>
    public IEnumerable<Sheet> Sheets() =>
        [
            new Sheet(
                t["Händelser"],
                [t["När"].Value, t["Vem"].Value, t["Händelse"].Value, t["Skäl"].Value],
                Chosen(HttpContext.SignedIn.OrganisationId!.Value)
                    .AsAsyncEnumerable()
                    .Select(entry =>
                        (IReadOnlyList<Cell>)
                            new Cell[]
                            {
                                entry.At,
                                entry.PersonName,
                                Sentence.Of(entry, sentences),
                                entry.Why,
                            }
                    )
            )
            {
                Key = "handelser",
            },
        ];

    public async Task<IActionResult> OnGet(Guid? fore, string? vem, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsJournal || viewer.OrganisationId is not { } organisation)
            return Forbid();
        Vem = string.IsNullOrWhiteSpace(vem) ? null : vem.Trim();
        var before = fore is null
            ? null
            : await db
                .Journal.AsNoTracking()
                .FirstOrDefaultAsync(e => e.Id == fore && e.OrganisationId == organisation, stop);
        if (fore is not null && before is null)
            return NotFound();
        var rows = await Chosen(organisation)
            .Where(e =>
                before == null
                || e.At < before.At
                || (e.At == before.At && e.Id.CompareTo(before.Id) < 0)
            )
            .Take(PageSize + 1)
            .ToListAsync(stop);
        Entries = [.. rows.Take(PageSize)];
        Older = rows.Count > PageSize ? Entries[^1].Id : null;
        return Page();
    }

    private IQueryable<JournalEntry> Chosen(Guid organisation) =>
        db
            .Journal.AsNoTracking()
            .Where(e => e.OrganisationId == organisation && (Vem == null || e.PersonName == Vem))
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id);
}
