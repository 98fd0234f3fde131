using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Det vi provar: what goes on first, then what is over.</summary>
[Authorize]
public sealed class AdaptationsModel(
    MrContext db,
    KnownExamples examples,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : PageModel, IHaveSheets
{
    public const string All = "provar";

    public IReadOnlyList<UnitNote<Adaptation>> Trials { get; private set; } = [];

    public IReadOnlyDictionary<string, Link> Links { get; private set; } =
        new Dictionary<string, Link>();

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    public string SheetsTitle => t["Det vi provar"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Trials.Count > 0)
            yield return new(
                t["Det vi provar"],
                [
                    t["Exempel"].Value,
                    t["Enhet"].Value,
                    t["Från"].Value,
                    t["Läge"].Value,
                    t["Vad ni gör"].Value,
                    t["Vad hände?"].Value,
                    t["Vad lärde vi oss?"].Value,
                    t["Berättat"].Value,
                    t["Delat med andra"].Value,
                ],
                Trials.Select(Row)
            )
            {
                Key = All,
            };
    }

    private Cell[] Row(UnitNote<Adaptation> one) =>
        [
            Links[one.Note.Example].Text,
            one.Unit,
            one.Note.StartsOn,
            phrases.Outcome(one.Note.Outcome),
            one.Note.Plan,
            one.Note.WhatHappened,
            one.Note.Learned,
            Cell.Of(one.Note.ToldOn),
            one.Note.SharedAt is null ? t["Nej"].Value : t["Ja"].Value,
        ];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.SignedIn.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var all = await db.UnitAdaptationsOf(HttpContext.SignedIn, stop);
        Trials = [.. all.OrderBy(one => one.Note.IsOver)];
        Links = await examples.Links(all.Select(one => one.Note.Example), stop);
        return Page();
    }
}
