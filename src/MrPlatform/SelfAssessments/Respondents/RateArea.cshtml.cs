using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>One area's statements for one respondent: a level or "vet inte" for each, and what it rests on. What is left blank is left for later.</summary>
[AllowAnonymous]
[PublicForm(RespondentPlace.Purpose)]
[ResponseCache(NoStore = true)]
public sealed class RateAreaModel(
    MrContext db,
    Knowledge knowledge,
    Receipt receipt,
    RateBlind ratings,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IShowsAgain, IHaveSheets
{
    [FromRoute]
    public string Token { get; set; } = "";

    [FromRoute]
    public string Kod { get; set; } = "";

    [BindProperty]
    public List<RatingForm> Items { get; set; } = [];

    public RespondentPlace Place { get; private set; } = null!;

    public Area Area { get; private set; } = null!;

    /// <summary>What is asked, in reading order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public IReadOnlySet<string> Revealed { get; private set; } = new HashSet<string>();

    public IReadOnlyDictionary<string, Spread> Spreads { get; private set; } =
        new Dictionary<string, Spread>();

    public IReadOnlyDictionary<string, BlindRating> Mine { get; private set; } =
        new Dictionary<string, BlindRating>();

    public string SheetsTitle => $"{Place.Unit.Name} {Area.Name}";

    /// <summary>What has been shown to the group, and may be broken down.</summary>
    public IEnumerable<Sheet> Sheets() =>
        VoicesSheets.Shown(
            Criteria.Where(c => Spreads.TryGetValue(c.Id, out var spread) && spread.MayBeShown),
            Spreads,
            t
        );

    private List<AskedCriterion> _asked = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Items = [.. Criteria.Select(c => RatingForm.Of(c.Id, Mine.GetValueOrDefault(c.Id)))];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Read() is not { } given)
            return Page();
        var saved = await ratings.Save(Place, Area.Id, given, stop);
        if (saved.TooLate.Count == 0)
            return Redirect(Next(saved.Rated));
        ModelState.AddModelError(
            "",
            t[
                "Skattningarna av {0} visades medan du skrev, så de går inte längre att ändra. Resten är sparat.",
                string.Join(", ", saved.TooLate)
            ]
        );
        await Load(stop);
        return Page();
    }

    public async Task<IActionResult> ShowAgain() =>
        await Load(HttpContext.RequestAborted) ? Page() : NotFound();

    public ViewDataDictionary Named(int index) =>
        new(ViewData) { TemplateInfo = { HtmlFieldPrefix = $"Items[{index}]" } };

    private List<GivenRating>? Read()
    {
        Items.RemoveAll(item => Criteria.All(c => c.Id != item.Criterion));
        var given = new List<GivenRating>();
        for (var i = 0; i < Items.Count; i++)
        {
            var item = Items[i];
            if (item.IsBlank)
                continue;
            if (item.Note?.Length > BlindRating.LongestNote)
                ModelState.AddModelError(
                    $"Items[{i}].{nameof(RatingForm.Note)}",
                    t["Texten är för lång. Den får vara högst {0} tecken.", BlindRating.LongestNote]
                );
            if (item.Rating is { } rating)
                given.Add(new(item.Criterion, rating, item.Note));
            else
                ModelState.AddModelError(
                    $"Items[{i}].{nameof(RatingForm.Choice)}",
                    t["Välj en nivå eller ”vet inte”."]
                );
        }
        return ModelState.ErrorCount == 0 ? given : null;
    }

    /// <summary>The next area with something left; the overview when all is rated.</summary>
    private string Next(IReadOnlySet<string> rated)
    {
        var left = _asked
            .Where(one => !rated.Contains(one.Code) && !Revealed.Contains(one.Code))
            .Select(one => one.Area)
            .ToHashSet(StringComparer.Ordinal);
        var areas = knowledge.FrameworkOf(Place.Round).Areas.ToList();
        var at = areas.FindIndex(a => a.Id == Area.Id);
        var next = areas.Skip(at + 1).FirstOrDefault(a => left.Contains(a.Id));
        return next is null ? $"~/svara/{Token}?sparat=true" : $"~/svara/{Token}/omraden/{next.Id}";
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await RespondentPlace.Find(db, receipt, Token, stop) is not { } place)
            return false;
        Place = place;
        _asked = await place.Asked(db, stop);
        var area = knowledge.FrameworkOf(place.Round).Areas.FirstOrDefault(a => a.Id == Kod);
        Criteria = [.. area?.Criteria.Where(c => _asked.Exists(one => one.Code == c.Id)) ?? []];
        if (area is null || Criteria.Count == 0)
            return false;
        Area = area;
        Mine = await place.Ratings(db, stop);
        Revealed = await place.Revealed(db, stop);
        Spreads = await db.Spreads(
            place.Unit.Id,
            [.. Criteria.Select(c => c.Id).Where(Revealed.Contains)],
            stop
        );
        return true;
    }
}
