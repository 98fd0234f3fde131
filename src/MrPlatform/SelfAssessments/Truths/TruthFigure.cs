using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The three truths as a figure: one picture for each criterion with what it means beside it, and the same in a table.</summary>
internal static class TruthFigure
{
    public const string Key = "tre-bilder";

    /// <summary>About one criterion by itself, where it is answered.</summary>
    public static Figure Of(
        CriterionTruths one,
        Draw draw,
        Marks marks,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        new(Key, $"{one.Criterion.Id} {one.Criterion.Title}", Reading(one.Truths, t))
        {
            Panels = [new(draw.Truths(one.Drawn)) { Foot = RestsOn(one, t) }],
            Columns = Columns(t),
            Rows = [Row(one, marks, t)],
        };

    /// <summary>Among others, with its name and what it means.</summary>
    public static Panel Panel(
        CriterionTruths one,
        string href,
        Draw draw,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        new(draw.Truths(one.Drawn))
        {
            Name = $"{one.Criterion.Id} {one.Criterion.Title}",
            Note = Said(one, t),
            Href = href,
            Told = Words(one, t),
            Foot = RestsOn(one, t),
        };

    public static IReadOnlyList<Column> Columns(IStringLocalizer<SelfAssessmentsWords> t) =>
        [
            t["Kriterium"].Value,
            t["Kod"].Value,
            t["Påstått"].Value,
            t["Upplevt"].Value,
            t["Svar om upplevelsen"].Value,
            t["Utfall"].Value,
            t["Omdöme"].Value,
        ];

    public static Cell[] Row(
        CriterionTruths one,
        Marks marks,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        [
            one.Criterion.Title,
            one.Criterion.Id,
            marks.Say(one.Claimed),
            one.Lived is { } lived ? lived.Tenths / 10.0 : t["Färre än fem svar"].Value,
            one.Lived is { } said ? said.Count : Cell.Nothing,
            one.Outcome is { } told ? t.Name(told.Signal) : t["Saknas"].Value,
            Said(one, t),
        ];

    private static string Said(CriterionTruths one, IStringLocalizer<SelfAssessmentsWords> t) =>
        one.Truths.Verdicts.Count == 0
            ? t["Inget omdöme än"]
            : string.Join(", ", one.Truths.Verdicts.Select(verdict => t.Name(verdict)));

    private static string Reading(ThreeTruths truths, IStringLocalizer<SelfAssessmentsWords> t) =>
        truths.Verdicts.Count == 0
            ? t["Inget omdöme än."]
            : string.Join(
                " ",
                truths.Verdicts.Select(verdict =>
                    $"{t.Name(verdict)}. {t.Sentence(verdict, truths)}. {t.Why(verdict, truths)}"
                )
            );

    private static PanelWords Words(CriterionTruths one, IStringLocalizer<SelfAssessmentsWords> t)
    {
        var truths = one.Truths;
        var lines = truths.Verdicts.Select(v => ($"{t.Name(v)}.", t.Why(v, truths))).ToList();
        if (lines.Count == 0)
            lines.AddRange(truths.Missing.Select(truth => ("", t.Lacks(truth, one))));
        if (truths.Verdicts.Count == 0 && truths.ApartTenths is { } apart && apart != 0)
            lines.Add(
                (
                    "",
                    t[
                        "Påstått och upplevt ligger {0} ifrån varandra.",
                        TruthWords.Number(Math.Abs(apart))
                    ]
                )
            );
        if (one.Outcome is { } told)
            lines.Add(("", told.Ground.Reason));
        return new(
            truths.Headline is { } first ? t.Sentence(first, truths) : t["Inget omdöme än"],
            lines
        )
        {
            Role = one.Criterion.Role?.Code[0],
        };
    }

    private static string RestsOn(CriterionTruths one, IStringLocalizer<SelfAssessmentsWords> t)
    {
        var said = one.Lived is { } lived ? t["{0} svar om upplevelsen.", lived.Count].Value : "";
        if (one.Outcome is not { } told)
            return said;
        var outcome = t[
            "Utfall: {0}. Källa: {1}, {2}.",
            told.Ground.Measure,
            told.Ground.Source,
            told.Ground.ObservedOn.Words()
        ].Value;
        var whose = one.OutcomeIsOfWhole ? t["Gäller hela organisationen."].Value : "";
        return string.Join(" ", new[] { said, outcome, whose }.Where(part => part.Length > 0));
    }
}
