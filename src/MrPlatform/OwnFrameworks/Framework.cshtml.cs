using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.OwnFrameworks;

/// <summary>One of the organisation's own frameworks: its versions, the draft, and what one may do with it.</summary>
public sealed class FrameworkModel(MrContext db, TimeProvider clock) : OwnFrameworkPage(db, clock)
{
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
