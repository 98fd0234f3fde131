using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>Jämför: a round beside an earlier one of the same framework, for the whole organisation or one unit.</summary>
[Authorize]
public class CompareModel(MrContext db, Knowledge knowledge, ComparisonFiles files)
    : PageModel,
        IHaveSheets
{
    /// <summary>What one can narrow the list of criteria to; the words stand in the address.</summary>
    public static readonly IReadOnlyList<(
        string Word,
        Func<ComparedCriterion, bool> Shows
    )> Choices =
    [
        ("alla", _ => true),
        ("upp", c => c.Course == Course.Up),
        ("ner", c => c.Course == Course.Down),
        ("still", c => c.Course == Course.Still),
        ("nya", c => c.Course is Course.New or Course.Gone),
        ("utan-niva", c => c.Course == Course.WithoutLevel),
    ];

    public RoundsOverTime Over { get; private set; } = null!;

    public SelfAssessment Round => Over.Round;

    /// <summary>Null when there is no earlier round to compare with.</summary>
    public Comparison? Comparison { get; private set; }

    public IReadOnlyList<RatingUnit> Units { get; private set; } = [];

    public RatingUnit? Unit { get; private set; }

    public string Chosen { get; private set; } = "alla";

    /// <summary>How the answers of each area are spread over time; null when there is nothing to compare with.</summary>
    public Figure? Figure { get; private set; }

    public string SheetsTitle =>
        Comparison is null ? Round.Title : $"{Round.Title} {Comparison.Earlier.Title}";

    /// <summary>The units that this person may write about; the whole organisation is the process leader's.</summary>
    public IReadOnlySet<Guid> Own { get; private set; } = new HashSet<Guid>();

    public IReadOnlyList<ComparedCriterion> Shown =>
        [.. Comparison!.Criteria.Where(Choices.Single(c => c.Word == Chosen).Shows)];

    public bool MayExplain =>
        Unit is null
            ? HttpContext.SignedIn.LeadsRounds
            : HttpContext.SignedIn.Answers && Own.Contains(Unit.Id);

    public async Task<IActionResult> OnGet(
        Guid id,
        Guid? med,
        long? enhet,
        string? visa,
        CancellationToken stop
    )
    {
        if (
            await RoundsOverTime.Read(db, HttpContext.SignedIn, id, stop) is not { } over
            || Choices.All(c => c.Word != (visa ?? "alla"))
        )
            return NotFound();
        Over = over;
        Chosen = visa ?? "alla";
        Units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        Unit = Units.FirstOrDefault(u => u.Number == enhet);
        var earlier = over.With(med);
        if ((enhet is not null && Unit is null) || (med is not null && earlier is null))
            return NotFound();
        if (earlier is null)
            return Page();
        Comparison = await Comparison.Read(db, knowledge, over, (earlier, Unit), stop);
        Figure = files.OverTime(
            Comparison,
            knowledge.FrameworkOf(Round),
            HttpContext.SignedIn.OrganisationName ?? ""
        );
        Own = (
            await db.UnitsReadBy(HttpContext.SignedIn, id).Select(u => u.Id).ToListAsync(stop)
        ).ToHashSet();
        return Page();
    }

    public virtual IEnumerable<Sheet> Sheets() =>
        Comparison is null ? [] : [files.Criteria(Comparison, Shown), Figure!.Sheet];

    /// <summary>This page with something else chosen; what is not named stays.</summary>
    public string Here(string? visa = null) =>
        $"~/nulagesanalyser/{Round.Id}/jamfor?med={Comparison!.Earlier.Id}{(Unit is null ? "" : $"&enhet={Unit.Number}")}{(visa is null or "alla" ? "" : $"&visa={visa}")}";

    public string Explain(ComparedCriterion step) =>
        $"~/nulagesanalyser/{Round.Id}/kriterier/{step.Criterion.Id}/steg?med={Comparison!.Earlier.Id}{(Unit is null ? "" : $"&enhet={Unit.Number}")}";
}
