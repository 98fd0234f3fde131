using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.OwnFrameworks;

/// <summary>One of the organisation's own frameworks: its versions, the draft, and what one may do with it.</summary>
public sealed class FrameworkModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : OwnFrameworkPage(db, clock), IHaveSheets
{
    public const string Versions = "versioner";

    public string SheetsTitle => Own.Title;

    public IEnumerable<Sheet> Sheets()
    {
        if (Published.Count > 0)
            yield return new(
                t["Publicerade versioner"],
                [
                    t["Version"].Value,
                    t["Publicerad"].Value,
                    t["Av"].Value,
                    t["Påståenden"].Value,
                    t["Vad som är nytt"].Value,
                ],
                Published.Select(version =>
                    (Cell[])
                        [
                            version.Number,
                            version.PublishedAt,
                            version.ByName,
                            version.Items,
                            version.Changelog,
                        ]
                )
            )
            {
                Key = Versions,
            };
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostStart(CancellationToken stop)
    {
        if (Draft is not null)
            return Redirect(Addresses.FrameworkDraft(Id));
        if (Published.Count == 0 || await Find(Published[0].Number, stop) is not { } latest)
            throw new RuleBroken("Det finns ingen version att börja från.");
        Db.Add(Own.StartDraft(latest, By));
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.FrameworkDraft(Id));
    }

    /// <summary>Takes the draft away; a framework that has never been published goes with it.</summary>
    public async Task<IActionResult> OnPostWithdraw(long version, CancellationToken stop)
    {
        if (Draft is not { } draft)
            return Redirect(Addresses.OwnFramework(Id));
        if (draft.Version != version)
            throw new RuleBroken(
                "Någon har skrivit i utkastet sedan du öppnade sidan. Läs det innan du tar bort det."
            );
        Own.Withdraw(
            draft,
            Published.Count == 0 ? null : await Find(Published[0].Number, stop),
            By
        );
        Db.Remove(draft);
        await Db.SaveChangesAsync(stop);
        if (Published.Count > 0)
            return Redirect(Addresses.OwnFramework(Id));
        // Its line stands in the journal; nothing else has ever pointed at it.
        await Db.OwnFrameworks.Where(f => f.Id == Id).ExecuteDeleteAsync(stop);
        return Redirect(Addresses.OwnFrameworks);
    }

    public async Task<IActionResult> OnPostRetire(CancellationToken stop)
    {
        Own.Retire(By);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.OwnFramework(Id));
    }

    public async Task<IActionResult> OnPostTakeIntoUse(CancellationToken stop)
    {
        Own.TakeIntoUse(By);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.OwnFramework(Id));
    }
}
