using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Checklists;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Starting;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Overview.Trial;

/// <summary>
/// After sign-in: shows the answers that came along from the trial and, when the person says so, puts them into an open round where a
/// unit has no answer yet. Without an open round a process leader can start one here.
/// </summary>
[Authorize]
public sealed class TakeAlongModel(
    MrContext db,
    Knowledge knowledge,
    SealedAnswers seal,
    TakeAnswers take,
    StartRound rounds,
    TimeProvider clock,
    IStringLocalizer<OverviewWords> t,
    IStringLocalizer<SelfAssessmentsWords> roundWords
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "svar")]
    public string? Sealed { get; set; }

    /// <summary>The units the person has chosen, by their place in a round.</summary>
    [BindProperty(Name = "enhet")]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>Null when nothing came along, or too long ago.</summary>
    public OwnAnswers? Answers { get; private set; }

    public IReadOnlyList<Destination> Places { get; private set; } = [];

    /// <summary>What was done; null until the person has said so.</summary>
    public IReadOnlyList<TakenAlong>? Outcome { get; private set; }

    public bool MayStart => HttpContext.SignedIn is { LeadsRounds: true, OrganisationId: not null };

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        // One place only: nothing to choose between.
        if (Answers is not null && Places.Where(Takes).ToList() is [var only])
            Chosen = [only.Unit.Id];
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        await Load(stop);
        if (Answers is null)
            return Page();
        var places = Places.Where(place => Chosen.Contains(place.Unit.Id)).ToList();
        if (places.Count == 0)
        {
            ModelState.AddModelError("enhet", t["Välj minst en enhet som svaren gäller för."]);
            return Page();
        }
        List<TakenAlong> outcome = [];
        foreach (var place in places)
            outcome.Add(await take.Into(place, Answers, HttpContext.SignedIn, stop));
        Outcome = outcome;
        return Page();
    }

    public async Task<IActionResult> OnPostStart(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!MayStart)
            return Forbid();
        await Load(stop);
        if (Places.Count == 0)
        {
            var owner = await db
                .Organisations.AsNoTracking()
                .SingleAsync(o => o.Id == viewer.OrganisationId, stop);
            var units = await db
                .Units.AsNoTracking()
                .Where(u => u.OrganisationId == owner.Id && u.ClosedAt == null)
                .OrderBy(u => u.Position)
                .ToListAsync(stop);
            await rounds.Start(
                owner,
                UsualRound.Of(
                    knowledge.Current.HumanRights,
                    units,
                    Stockholm.DayOf(clock.GetUtcNow()),
                    roundWords
                ),
                viewer.At(clock),
                stop
            );
        }
        return Redirect($"{Addresses.TakeTrialAlong}?svar={Uri.EscapeDataString(Sealed ?? "")}");
    }

    public bool Takes(Destination place) => place.Takes(Answers!).Any();

    public string Reason(LeftBecause why) =>
        why switch
        {
            LeftBecause.NotAsked => t["Frågan ställs inte till enheten i den här rundan."],
            LeftBecause.AlreadyAnswered => t["Enheten har redan ett svar. Det ändras inte."],
            LeftBecause.NeedsReason => t["Ej relevant behöver ett skäl. Skriv det i rundan."],
            _ => t["Någon annan svarade i samma stund. Det svaret står kvar."],
        };

    private async Task Load(CancellationToken stop)
    {
        if (seal.Open(Sealed) is not { } words)
            return;
        var answers = OwnAnswers.In(
            words,
            knowledge.Current.HumanRights.Trial.Select(one => one.Criterion)
        );
        if (answers.Given == 0)
            return;
        Answers = answers;
        Places = await Destination.Read(db, HttpContext.SignedIn, answers, stop);
    }
}
