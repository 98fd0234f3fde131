using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Reports.DrawingUp;

/// <summary>Of a plan: the plan itself, or one page about it.</summary>
public sealed class NewPlanReportModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : KindPage(db, kinds, draw, clock, t)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Slag { get; set; } = "";

    protected override (ReportKind, ReportSubject)? About() =>
        KindWords.OfSlug(Slag) is { } kind and (ReportKind.ActionPlan or ReportKind.OnePage)
            ? (kind, ReportSubject.OfPlan(Id))
            : null;
}

/// <summary>Of a concluded round: suggested risks.</summary>
public sealed class NewRisksModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : KindPage(db, kinds, draw, clock, t)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override (ReportKind, ReportSubject)? About() =>
        (ReportKind.Risks, ReportSubject.OfRound(Id));
}

/// <summary>Of a function: the pack to hand over.</summary>
public sealed class NewHandoverModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : KindPage(db, kinds, draw, clock, t)
{
    [BindProperty(SupportsGet = true)]
    public string Funktion { get; set; } = "";

    protected override (ReportKind, ReportSubject)? About() =>
        (ReportKind.Handover, ReportSubject.OfFunction(Funktion));
}

/// <summary>Of a part of a year: the current third when none is named.</summary>
public sealed class NewInterimModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : KindPage(db, kinds, draw, clock, t)
{
    [FromQuery]
    public int? Ar { get; set; }

    [FromQuery]
    public string? Del { get; set; }

    public override IDictionary<string, string> Asked =>
        Part is { } part
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ar"] = part.Year.ToString(CultureInfo.InvariantCulture),
                ["del"] = part.Key,
            }
            : [];

    public override IReadOnlyList<(string Text, string Href, bool IsChosen)> Times =>
        [
            .. new[] { Today.Year, Today.Year - 1 }
                .SelectMany(YearPart.AllOf)
                .Where(part => part.Days.From <= Today)
                .Select(part =>
                    (
                        T.Name(part),
                        $"{Addresses.NewInterim}?ar={part.Year}&del={part.Key}",
                        part == Part
                    )
                ),
        ];

    /// <summary>Null for what has not begun: there is nothing to account for yet.</summary>
    private YearPart? Part =>
        YearPart.Of(Ar ?? Today.Year, Del ?? YearPart.Current(Today).Key) is { } part
        && part.Days.From <= Today
            ? part
            : null;

    protected override (ReportKind, ReportSubject)? About() =>
        Part is { } part ? (ReportKind.Interim, ReportSubject.OfYear(part.Year, part.Key)) : null;
}

/// <summary>Of a year: this one when none is named.</summary>
public sealed class NewRightsAccountModel(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : KindPage(db, kinds, draw, clock, t)
{
    [FromQuery]
    public int? Ar { get; set; }

    public override IDictionary<string, string> Asked =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ar"] = Year.ToString(CultureInfo.InvariantCulture),
        };

    public override IReadOnlyList<(string Text, string Href, bool IsChosen)> Times =>
        [
            .. new[] { Today.Year, Today.Year - 1 }.Select(year =>
                (
                    year.ToString(CultureInfo.InvariantCulture),
                    $"{Addresses.NewRightsAccount}?ar={year}",
                    year == Year
                )
            ),
        ];

    private int Year => Ar ?? Today.Year;

    protected override (ReportKind, ReportSubject)? About() =>
        Year <= Today.Year ? (ReportKind.RightsAccount, ReportSubject.OfYear(Year)) : null;
}
