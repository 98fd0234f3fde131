using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>The tables where something is told of single answers.</summary>
public sealed partial class ResultSheets
{
    private Sheet VoicesOf(ShownResult shown) =>
        Made(
            Voices,
            t["Där ni ser olika"],
            [
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Enhet"].Value,
                .. Enumerable.Range(1, 4).Select(level => (Column)t["Nivå {0}", level].Value),
                t["Vet inte"].Value,
                t["Ni enades om"].Value,
                t["Annan mening"].Value,
            ],
            shown.Voices.Select(row =>
                (Cell[])
                    [
                        row.Criterion.Id,
                        row.Criterion.Title,
                        row.Unit.Name,
                        .. Enumerable
                            .Range(1, 4)
                            .Select(level =>
                                row.Spread.MayBeShown
                                    ? (Cell)row.Spread.Counts.At(level)
                                    : Cell.Nothing
                            ),
                        row.Spread.MayBeShown ? row.Spread.Counts.Unknown : Cell.Nothing,
                        row.IsAgreed ? marks.Say(row.Agreed) : t["Inte än"].Value,
                        row.Dissent,
                    ]
            )
        );

    private Sheet ChangesOf(RoundResult result) =>
        Made(
            Changes,
            result.PreviousRound is { } before ? t["Sedan {0}", before.Title] : t["Förändring"],
            [t["Kod"].Value, t["Kriterium"].Value, t["Före"].Value, t["Nu"].Value, t["Steg"].Value],
            result.Changes.Select(c =>
                (Cell[])[c.Criterion.Id, c.Criterion.Title, c.Before.Level, c.Now.Level, c.Steps]
            )
        );

    private Sheet CorrectionsOf(ShownResult shown) =>
        Made(
            Corrections,
            t["Rättelser"],
            [t["Kod"].Value, t["Enhet"].Value, t["När"].Value, t["Vem"].Value, t["Skäl"].Value],
            shown.Corrections.Select(row =>
                (Cell[])
                    [
                        row.Criterion,
                        row.Unit,
                        row.Correction.At,
                        row.Correction.ByName,
                        row.Correction.Reason,
                    ]
            )
        );

    /// <summary>Every answer of the units whose answers this person may read, with what it rests on; read while it is sent.</summary>
    private Sheet AnswersOf(ShownResult shown, Viewer viewer)
    {
        var answers = shown.Unit is { Unit: var one }
            ? AnswersOf(viewer, one)
            : AllPages
                .Of(page => PageOfUnits(viewer, shown.Round.Id, page))
                .SelectMany(unit => AnswersOf(viewer, unit));
        return Made(
            Answers,
            t["Svar och underlag"],
            [
                t["Enhet"].Value,
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Läge"].Value,
                t["Ni svarar"].Value,
                t["Visad nivå"].Value,
                t["Motivering"].Value,
                t["Förklaring"].Value,
                t["Annan mening"].Value,
                t["Underlag"].Value,
                t["Besvarad"].Value,
            ],
            answers.Select(row =>
                (IReadOnlyList<Cell>)
                    new Cell[]
                    {
                        row.Unit,
                        row.Answer.Criterion,
                        shown.Framework.FindCriterion(row.Answer.Criterion)?.Title,
                        marks.Name(row.Answer.Shown.Mark()),
                        row.Answer.Claimed.Level?.Level,
                        row.Answer.Shown.Level?.Level,
                        row.Answer.Motivation,
                        row.Answer.Explanation,
                        row.Answer.Dissent,
                        string.Join("\n", row.Answer.Evidence.Select(EvidenceIn)),
                        Cell.Of(row.Answer.AnsweredAt),
                    }
            )
        );
    }

    private async Task<IReadOnlyList<RatingUnit>> PageOfUnits(
        Viewer viewer,
        Guid round,
        int page
    ) =>
        await db.UnitsReadBy(viewer, round)
            .AsNoTracking()
            .OrderBy(u => u.Number)
            .Skip((page - 1) * UnitProgress.OnAPage)
            .Take(UnitProgress.OnAPage + 1)
            .ToListAsync();

    private async IAsyncEnumerable<(string Unit, Answer Answer)> AnswersOf(
        Viewer viewer,
        RatingUnit unit
    )
    {
        var answers = await db.UnitsReadBy(viewer, unit.SelfAssessmentId)
            .Where(u => u.Id == unit.Id)
            .Join(
                db.Answers.AsNoTracking().Include(a => a.Evidence),
                u => u.Id,
                a => a.RatingUnitId,
                (_, a) => a
            )
            .OrderBy(a => a.Criterion)
            .ToListAsync();
        foreach (var answer in answers)
            yield return (unit.Name, answer);
    }

    private string EvidenceIn(Evidence piece) =>
        $"{t.Kind(piece.Kind)}: {piece.Title}, {piece.DatedOn:yyyy-MM-dd}"
        + (piece.Link is { } link ? $", {link}" : "");
}
