using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Reports.DrawingUp;

/// <summary>Ta fram en rapport of any kind but the nulägesrapport: the address says which, and what about.</summary>
[Authorize]
public sealed class NewReportModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : DrawUpPage(db, draw, clock, t)
{
    [BindProperty(SupportsGet = true)]
    public string Slag { get; set; } = "";

    [FromQuery]
    public Guid? Runda { get; set; }

    [FromQuery]
    public Guid? Plan { get; set; }

    [FromQuery]
    public string? Funktion { get; set; }

    [FromQuery]
    public int? Ar { get; set; }

    [FromQuery]
    public string? Del { get; set; }

    public ReportKind Kind => One!.Kind;

    /// <summary>The years and parts of years one can choose among, latest first; empty for what is not about a time.</summary>
    public IReadOnlyList<(string Text, string Href, bool IsChosen)> Times { get; private set; } =
    [];

    public override IDictionary<string, string> Asked =>
        Request
            .Query.Where(one => one.Key is "runda" or "plan" or "funktion" or "ar" or "del")
            .ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);

    protected override async Task<IActionResult?> Find(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            !viewer.ReadsPlans
            || KindWords.OfSlug(Slag) is not { } asked
            || kinds.FirstOrDefault(k => k.Kind == asked) is not { } kind
            || About(asked) is not { } about
            || await kind.Read(viewer, about, stop) is not { } one
        )
            return NotFound();
        One = one;
        Times = [.. TimesOf(one)];
        return viewer.MakesPlans ? null : Forbid();
    }

    private ReportSubject? About(ReportKind kind)
    {
        var today = Stockholm.DayOf(TimeNow);
        var year = Ar ?? today.Year;
        return kind switch
        {
            ReportKind.ActionPlan or ReportKind.OnePage => Plan is { } plan
                ? ReportSubject.OfPlan(plan)
                : null,
            ReportKind.Risks => Runda is { } round ? ReportSubject.OfRound(round) : null,
            ReportKind.Handover => Funktion is { Length: > 0 } function
                ? ReportSubject.OfFunction(function)
                : null,
            ReportKind.Interim => YearPart.Of(year, Del ?? YearPart.Current(today).Key) is { } part
                ? ReportSubject.OfYear(year, part.Key)
                : null,
            _ => year is >= 2000 and <= 2100 ? ReportSubject.OfYear(year) : null,
        };
    }

    private IEnumerable<(string, string, bool)> TimesOf(Drawable one)
    {
        var year = Stockholm.DayOf(TimeNow).Year;
        foreach (var choice in new[] { year, year - 1 })
        {
            if (one.Kind == ReportKind.RightsAccount)
                yield return (
                    choice.ToString(CultureInfo.InvariantCulture),
                    Ui.Addresses.NewReport(Slag, $"?ar={choice}"),
                    one.About.Year == choice
                );
            if (one.Kind == ReportKind.Interim)
                foreach (var part in YearPart.AllOf(choice))
                    yield return (
                        T.Name(part),
                        Ui.Addresses.NewReport(Slag, $"?ar={choice}&del={part.Key}"),
                        (one.About.Year, one.About.Part) == (choice, part.Key)
                    );
        }
    }
}
