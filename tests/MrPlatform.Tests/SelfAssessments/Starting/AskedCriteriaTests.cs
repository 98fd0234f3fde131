using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Starting;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Starting;

/// <summary>Which criteria a round puts to whom: those that apply to the kind of organisation, on the layers they are meant for.</summary>
public sealed class AskedCriteriaTests(TestApp app) : SharedAppTests(app)
{
    [Theory]
    [InlineData(OrganisationKind.Municipality, 95, 21)]
    [InlineData(OrganisationKind.Region, 85, 20)]
    [InlineData(OrganisationKind.Both, 99, 21)]
    public async Task Those_that_do_not_apply_are_left_out(
        OrganisationKind kind,
        int all,
        int starter
    )
    {
        Assert.Equal(
            all,
            (await Ask(kind, RoundScope.Everything)).Select(a => a.Code).Distinct().Count()
        );
        Assert.Equal(
            starter,
            (await Ask(kind, RoundScope.Starter)).Select(a => a.Code).Distinct().Count()
        );
    }

    [Fact]
    public async Task Overall_and_committees_are_asked_what_is_meant_for_them()
    {
        var asked = await Ask(OrganisationKind.Both, RoundScope.Everything);

        foreach (var criterion in Made.Framework.Criteria)
        {
            Layer[] expected = criterion.Scope switch
            {
                CriterionScope.Overall => [Layer.Overall],
                CriterionScope.Committee => [Layer.Committee, Layer.Committee],
                _ => [Layer.Overall, Layer.Committee, Layer.Committee],
            };
            Assert.Equal(
                expected,
                asked.Where(a => a.Code == criterion.Id).Select(a => a.Layer).Order()
            );
        }
    }

    [Fact]
    public async Task Nothing_is_answered_from_the_start() =>
        Assert.All(
            await Ask(OrganisationKind.Region, RoundScope.Everything),
            a => Assert.Equal(AnswerState.Unanswered, a.State)
        );

    /// <summary>A made-up organisation with the overall level and two committees starts a round.</summary>
    private async Task<List<(string Code, Layer Layer, AnswerState State)>> Ask(
        OrganisationKind kind,
        RoundScope scope
    )
    {
        await using var services = App.Services.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<MrContext>();
        var organisation = new Organisation(
            $"T{Guid.NewGuid():N}"[..8],
            "Påhittade",
            kind,
            Made.Someone
        );
        var overall = NewUnit(organisation, null, "Övergripande", UnitKind.Overall);
        Unit[] units =
        [
            overall,
            NewUnit(organisation, overall, "Nämnd A", UnitKind.Committee),
            NewUnit(organisation, overall, "Nämnd B", UnitKind.Committee),
        ];
        db.Add(organisation);
        db.AddRange(units.AsEnumerable());
        await db.SaveChangesAsync();

        var round = await services
            .ServiceProvider.GetRequiredService<StartRound>()
            .Start(
                organisation,
                new(
                    "Nuläge",
                    Made.Framework,
                    scope,
                    new(Made.Today, Made.Today),
                    LastDay: null,
                    units
                ),
                Made.Someone
            );

        await Recount.Agrees(App, round.Id);
        var rows = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
            .Join(
                db.Set<Answer>(),
                u => u.Id,
                a => a.RatingUnitId,
                (u, a) =>
                    new
                    {
                        a.Criterion,
                        u.Layer,
                        a.State,
                    }
            )
            .ToListAsync();
        return [.. rows.Select(r => (r.Criterion, r.Layer, r.State))];
    }

    private static Unit NewUnit(
        Organisation organisation,
        Unit? parent,
        string name,
        UnitKind kind
    ) => new(organisation.Id, parent, name, kind, position: 1, Made.Someone);
}
