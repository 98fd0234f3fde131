using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>
/// Gives Exempelköping's register a piece of each kind: one that several answers rest on, one with a file, one past its end day, one withdrawn. No
/// level changes by it. In Development only and once.
/// </summary>
public static class DemoEvidence
{
    private const string Shared = "Medborgardialog om vardagens rättigheter";

    private const string Table = """
        fråga;svarade;instämmer helt eller delvis
        Jag blev bemött med respekt;412;83 %
        Jag fick veta hur jag klagar;398;41 %
        Jag förstod beslutet;405;67 %
        """;

    public static async Task SeedDemoEvidence(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        if (
            await db.Evidence.AnyAsync(e =>
                e.OrganisationId == organisation.Id && e.Title == Shared
            )
        )
            return;
        var round = await db.SelfAssessments.FirstOrDefaultAsync(a =>
            a.OrganisationId == organisation.Id && a.ConcludedAt == null
        );
        if (round is null)
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(round.StartedById, round.StartedByName, now.AddDays(-12));
        var overall = await db.Units.FirstAsync(u =>
            u.OrganisationId == organisation.Id && u.Kind == UnitKind.Overall
        );
        var (file, _) = await services
            .GetRequiredService<TakeFile>()
            .From(
                System.Text.Encoding.UTF8.GetBytes(Table),
                "enkat-bemotande.csv",
                organisation.Id,
                by,
                default
            );
        Evidence[] pieces =
        [
            Piece(EvidenceKind.Dialogue, Shared, 45),
            Piece(EvidenceKind.Data, "Enkät om bemötande i vård och omsorg", 90, file),
            Piece(EvidenceKind.Independent, "Revisionens granskning av klagomålshanteringen", 200),
            Piece(EvidenceKind.Decision, "Policy för mänskliga rättigheter, fullmäktige § 48", 660),
            Piece(EvidenceKind.Document, "Överenskommelse med civilsamhället", 420, endedFor: 30),
            Piece(EvidenceKind.Data, "Webbenkät med för få svar", 70),
        ];
        db.AddRange(pieces);
        db.AddRange(pieces.Select(piece => new EvidenceUnit(piece)));
        await db.SaveChangesAsync();
        pieces[^1]
            .Withdraw(
                "Den vilar på nio personer och säger därför inget.",
                by with
                {
                    At = now.AddDays(-3),
                }
            );
        await db.SaveChangesAsync();
        await Share(db, round, pieces[0]);

        Evidence Piece(
            EvidenceKind kind,
            string title,
            int days,
            EvidenceFile? file = null,
            int? endedFor = null
        ) =>
            new Evidence(
                organisation.Id,
                overall.Id,
                new(
                    kind,
                    title,
                    by.Today.AddDays(-days),
                    EndsOn: endedFor is { } ago ? by.Today.AddDays(-ago) : null
                )
                {
                    File = file,
                },
                by
            ).Registered(by);
    }

    /// <summary>Three answers that are shown as they are claimed without it come to rest on it too.</summary>
    private static async Task Share(MrContext db, SelfAssessment round, Evidence piece)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var unit = await db.RatingUnits.FirstAsync(u =>
            u.SelfAssessmentId == round.Id && u.Number == 1
        );
        var answers = await db
            .Answers.Include(a => a.Evidence)
            .Where(a =>
                a.RatingUnitId == unit.Id && a.State == AnswerState.Level && a.ClaimedLevel == 2
            )
            .OrderBy(a => a.Criterion)
            .Take(3)
            .ToListAsync();
        var moves = answers
            .Select(a =>
                (
                    a,
                    round.Answer(
                        a,
                        unit,
                        new(a.Claimed, a.Motivation) { ReusedEvidence = [piece.Id] },
                        new(a.AnsweredById, a.AnsweredByName!, a.AnsweredAt!.Value.AddHours(1)),
                        [piece]
                    )
                )
            )
            .ToList();
        await db.SaveChangesAsync();
        await Counting.MoveInOpenRound(db, unit, moves, CancellationToken.None);
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }
}
