using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Bench.Generating;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Bench;

/// <summary>
/// What is measured on: the newest round of the first organisation, the respondent's unit in it, one area, two criteria of that
/// area (the program saves one, the floor the other), three people, and a plan of 400 measures.
/// </summary>
internal sealed record Subject(
    Guid Organisation,
    Guid Round,
    Guid RatingUnit,
    Guid? PreviousUnit,
    string Area,
    IReadOnlyList<string> Criteria,
    Guid Administrator,
    Guid Leader,
    Guid Respondent,
    Guid Plan
)
{
    public string Saved => Criteria[0];

    public string SavedByFloor => Criteria[1];

    public static async Task<Subject> Find(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var organisation = await Place.Measured(db);
        var round = await db
            .SelfAssessments.AsNoTracking()
            .Where(a => a.OrganisationId == organisation.Id)
            .OrderByDescending(a => a.StartedAt)
            .FirstAsync();
        var unit = await db
            .RatingUnits.AsNoTracking()
            .SingleAsync(u => u.SelfAssessmentId == round.Id && u.Number == 1);
        var people = await db
            .People.AsNoTracking()
            .Where(p => p.OrganisationId == organisation.Id)
            .ToListAsync();
        var area = LargestAreaForAll(services.GetRequiredService<Knowledge>());
        var criteria = area.Criteria.Select(c => c.Id).ToList();
        return new(
            organisation.Id,
            round.Id,
            unit.Id,
            unit.PreviousId,
            area.Id,
            criteria,
            With("administrator"),
            With("processledare"),
            With("respondent"),
            await MadeUpPlan.In(services, organisation.Id, criteria)
        );

        Guid With(string function) =>
            people.Single(p => p.Email!.StartsWith(function, StringComparison.Ordinal)).Id;
    }

    /// <summary>The same area in all sizes: the largest where every criterion applies to every kind of organisation.</summary>
    private static Area LargestAreaForAll(Knowledge knowledge) =>
        knowledge
            .Swedish.Frameworks.First(f => f.Id == Framework.HumanRights)
            .Areas.Where(a => a.Criteria.All(c => c.AppliesTo == OrganisationKind.Both))
            .MaxBy(a => a.Criteria.Count)!;
}
