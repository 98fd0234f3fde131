using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>Shows what a file would bring, or everything in it to mend. Taken in whole or not at all, as a draft.</summary>
[Authorize]
public sealed class PreviewModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : PageModel, IHaveSheets
{
    public const string ToMend = "ratta";
    public const string Items = "pastaenden";

    public PendingImport Pending { get; private set; } = null!;

    public FrameworkText? Text { get; private set; }

    public IReadOnlyList<ImportFault> Faults { get; private set; } = [];

    /// <summary>The framework with the same code, which gets the file as the draft of its next version.</summary>
    public OwnFramework? Existing { get; private set; }

    public bool HasDraft { get; private set; }

    public bool CanBeTaken =>
        Faults.Count == 0 && Text is not null && !HasDraft && Existing is not { IsRetired: true };

    public KnowledgeBase Base => knowledge.Current;

    public string SheetsTitle => Pending.FileName;

    public IEnumerable<Sheet> Sheets()
    {
        if (Faults.Count > 0)
            yield return new(
                t["Att rätta"],
                [t["Var"].Value, t["Fält"].Value, t["Så rättar du"].Value],
                Faults.Select(fault => (Cell[])[PlaceOf(fault), fault.Field, fault.Say(t)])
            )
            {
                Key = ToMend,
            };
        if (Text is { Areas.Count: > 0 } text)
            yield return new(
                t["Innehåll"],
                [
                    t["Område"].Value,
                    t["Kod"].Value,
                    t["Påstående"].Value,
                    t["Nivåer"].Value,
                    t["Underlag"].Value,
                    t["Ställs till"].Value,
                ],
                text.Areas.SelectMany(area =>
                    area.Items.Select(item =>
                        (Cell[])
                            [
                                area.Title,
                                item.Id,
                                item.Text,
                                item.Levels.Count == 4
                                    ? t["egna"].Value
                                    : t["allmänna skalan"].Value,
                                item.Evidence.Count,
                                OwnWords.Scope(t, item.Scope).ToString(),
                            ]
                    )
                )
            )
            {
                Key = Items,
            };
    }

    /// <summary>Where in the file, as one says it.</summary>
    public string PlaceOf(ImportFault fault) =>
        fault.Where.Length == 0 ? t["hela filen"]
        : char.IsAsciiDigit(fault.Where[0]) ? t["rad {0}", fault.Where]
        : fault.Where.Split('!') is [var sheet, var cell] ? t["bladet {0}, cell {1}", sheet, cell]
        : t["bladet {0}", fault.Where];

    public async Task<IActionResult> OnGet(Guid fil, CancellationToken stop) =>
        await Find(fil, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid fil, CancellationToken stop)
    {
        if (!await Find(fil, stop))
            return NotFound();
        if (!CanBeTaken)
            throw new RuleBroken(
                "Filen går inte att ta in som den är. Rätta det som står på sidan och läs in den igen."
            );
        var by = HttpContext.SignedIn.At(clock);
        var written = (Text!, Pending.FileName);
        Guid id;
        if (Existing is { } existing)
        {
            db.Add(existing.TakeInDraft(written, by));
            id = existing.Id;
        }
        else
        {
            var (framework, draft) = OwnFramework.TakeIn(Pending.OrganisationId, written, by);
            db.AddRange(framework, draft);
            id = framework.Id;
        }
        db.Remove(Pending);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Twice at once, or somebody else began a draft or a framework of that name in the same instant.
            throw new RuleBroken(
                "Någon annan hann före med ett ramverk eller utkast av samma namn. Läs in filen igen."
            );
        }
        return Redirect(Addresses.FrameworkDraft(id));
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var now = clock.GetUtcNow();
        var found = await db.PendingImports.FirstOrDefaultAsync(
            p =>
                p.Id == id
                && p.PersonId == viewer.Id
                && p.OrganisationId == viewer.OrganisationId
                && p.ExpiresAt > now,
            stop
        );
        if (found is null || !viewer.WritesFrameworks)
            return false;
        Pending = found;
        Text = found.Text;
        Faults = found.AllFaults;
        if (Text is { Id: { Length: > 0 } code })
            Existing = await db.OwnFrameworksOf(viewer)
                .FirstOrDefaultAsync(f => f.Code == code, stop);
        HasDraft =
            Existing is not null
            && await db.FrameworkVersions.AnyAsync(
                v => v.OwnFrameworkId == Existing.Id && v.PublishedAt == null,
                stop
            );
        return true;
    }
}
