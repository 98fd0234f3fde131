using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>The way out that stands in every reminder: without signing in, one press stops them. Opening it does nothing, since mail programs open links.</summary>
[AllowAnonymous]
[PublicForm(ReminderLetter.Purpose)]
[ResponseCache(NoStore = true)]
public sealed class StopModel(MrContext db, Receipt receipt, TimeProvider clock)
    : PageModel,
        IShowsAgain
{
    [FromRoute]
    public string Token { get; set; } = "";

    public Person Person { get; private set; } = null!;

    public bool Stopped { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) =>
        await Find(stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Find(stop) is not { } wish)
            return NotFound();
        var isFirst = wish.Version == 0;
        try
        {
            await Save(wish, stop);
        }
        catch (DbUpdateException) when (isFirst)
        {
            // Pressed twice the first time: the other was just before.
            db.ChangeTracker.Clear();
            if (await Find(stop) is { } other)
                await Save(other, stop);
        }
        Stopped = true;
        return Page();
    }

    private async Task Save(ReminderWish wish, CancellationToken stop)
    {
        if (wish.Version == 0)
            db.Add(wish);
        wish.Steer(
            ReminderPace.Never,
            wish.Weekday,
            wish.English,
            Person.Name,
            new By(Person.Id, Person.Name, clock.GetUtcNow())
        );
        await db.SaveChangesAsync(stop);
    }

    public async Task<IActionResult> ShowAgain() =>
        await Find(HttpContext.RequestAborted) is null ? NotFound() : Page();

    /// <summary>Null when the address is not one of ours, or its owner has left: both are 404.</summary>
    private async Task<ReminderWish?> Find(CancellationToken stop)
    {
        if (
            receipt.Read(ReminderLetter.Purpose, Token) is not { } id
            || await db
                .People.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == id && p.LeftAt == null, stop)
                is not { } person
        )
            return null;
        Person = person;
        var wish =
            await db.ReminderWishes.SingleOrDefaultAsync(w => w.PersonId == id, stop)
            ?? new(person);
        Stopped = wish.Pace == ReminderPace.Never;
        return wish;
    }
}
