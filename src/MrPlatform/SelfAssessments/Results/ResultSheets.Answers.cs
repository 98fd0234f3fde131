using System.Linq.Expressions;
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
            AllVoices(shown)
                .Select(row =>
                    (IReadOnlyList<Cell>)
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

    private async IAsyncEnumerable<VoicesRow> AllVoices(ShownResult shown)
    {
        var all = await SeenApart.Read(
            db,
            (shown.Round.Id, shown.Framework),
            most: null,
            CancellationToken.None
        );
        foreach (var row in all.Rows)
            yield return row;
    }

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
            ReadBy(viewer, shown, _ => true)
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        new Cell[]
                        {
                            row.Unit.Name,
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

    /// <summary>The answers of the units that this person reads, with their evidence: a page of units at a time, so that never all are held.</summary>
    private async IAsyncEnumerable<(RatingUnit Unit, Answer Answer)> ReadBy(
        Viewer viewer,
        ShownResult shown,
        Expression<Func<Answer, bool>> which
    )
    {
        var number = shown.Unit?.Unit.Number;
        var all = db.UnitsReadBy(viewer, shown.Round.Id)
            .AsNoTracking()
            .Where(u => number == null || u.Number == number)
            .OrderBy(u => u.Number);
        for (var read = 0; ; read += UnitProgress.OnAPage)
        {
            var units = await all.Skip(read).Take(UnitProgress.OnAPage).ToListAsync();
            var ids = units.ConvertAll(u => u.Id);
            var answers = (
                await db
                    .Answers.AsNoTracking()
                    .Include(a => a.Evidence)
                    .Where(a => ids.Contains(a.RatingUnitId))
                    .Where(which)
                    .OrderBy(a => a.Criterion)
                    .ToListAsync()
            ).ToLookup(a => a.RatingUnitId);
            foreach (var unit in units)
            foreach (var answer in answers[unit.Id])
                yield return (unit, answer);
            if (units.Count < UnitProgress.OnAPage)
                yield break;
        }
    }

    private string EvidenceIn(Evidence piece) =>
        $"{t.Kind(piece.Kind)}: {piece.Title}, {piece.DatedOn:yyyy-MM-dd}"
        + (piece.Link is { } link ? $", {link}" : "");
}
