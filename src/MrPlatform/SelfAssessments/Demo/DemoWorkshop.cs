using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>
/// A workshop that is going on in Exempelköping, for the committee where several rate: the first question is up, some have answered on their phones and
/// nothing is shown yet. In Development only and once.
/// </summary>
public static class DemoWorkshop
{
    private const int Committee = 8;
    private const string Area = "D2";

    /// <summary>What those on their phones see; null has not answered yet.</summary>
    private static readonly string?[] Seen = ["2", "3", "2", "vet-inte", "1", "3", null];

    public static async Task SeedDemoWorkshop(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db.SelfAssessments.FirstOrDefaultAsync(a =>
            a.OrganisationId == organisation.Id && a.ConcludedAt == null
        );
        if (
            round?.StartedById is null
            || await db.Workshops.AnyAsync(w => w.OrganisationId == organisation.Id)
            || await db.RatingUnits.SingleOrDefaultAsync(u =>
                u.SelfAssessmentId == round.Id && u.Number == Committee
            )
                is not { HearsSeveral: true } unit
        )
            return;
        var by = new By(
            round.StartedById,
            round.StartedByName,
            services.GetRequiredService<TimeProvider>().GetUtcNow().AddHours(-1)
        );
        var asked = await db
            .Answers.Where(a =>
                a.RatingUnitId == unit.Id && a.Area == Area && a.State == AnswerState.Unanswered
            )
            .OrderBy(a => a.Criterion)
            .Select(a => a.Criterion)
            .ToListAsync();
        if (asked.Count == 0)
            return;
        var workshop = round.StartWorkshop(unit, asked, by);
        db.Add(workshop);
        workshop.GoTo(1, new(unit.Name, round.Title), by);
        foreach (var choice in Seen)
        {
            var participant = round.Join(unit, by.At);
            db.AddRange(participant, new WorkshopParticipant(workshop, participant.Id));
            if (Rating.Of(choice) is not { } seen)
                continue;
            var rating = new BlindRating(participant, asked[0]);
            rating.Give(seen, note: null);
            db.Add(rating);
            participant.HasRated(1, Area, unit, round.Title, by.At);
        }
        await db.SaveChangesAsync();
    }
}
