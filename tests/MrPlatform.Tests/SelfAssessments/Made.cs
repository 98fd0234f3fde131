using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>A round, a unit and an answer made by hand, for rules that need no database.</summary>
internal static class Made
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly By Someone = On(Today);

    public static Framework Framework { get; } =
        Content.Knowledge.Swedish.Frameworks.Single(f => f.Id == Framework.HumanRights);

    public static By On(DateOnly day) =>
        new(PersonId: null, "Aino Berg", new(day, new TimeOnly(12, 0), TimeSpan.Zero));

    public static SelfAssessment Round() =>
        new(
            Guid.NewGuid(),
            new(
                "Nuläge",
                Framework,
                RoundScope.Everything,
                new Period(Today, Today),
                LastDay: null,
                []
            ),
            Someone
        );

    public static RatingUnit Unit(SelfAssessment round, UnitKind kind = UnitKind.Committee) =>
        new(
            round,
            new Unit(round.OrganisationId, parent: null, "Socialnämnden", kind, 1, Someone),
            number: 1,
            previousId: null
        );

    public static Answer Answer(RatingUnit unit, string criterion = "D3.1.4") =>
        new(Guid.NewGuid(), unit.Id, criterion, "D3");

    public static EvidenceNote Note(
        EvidenceKind kind,
        DateOnly? dated = null,
        DateOnly? ends = null
    ) => new(kind, "Protokoll § 12", dated ?? Today, Link: null, ends);

    public static Evidence Evidence(
        EvidenceKind kind,
        DateOnly? dated = null,
        DateOnly? ends = null
    ) => new(Guid.NewGuid(), Guid.NewGuid(), Note(kind, dated, ends), Someone);

    /// <summary>The acts the journal would be given at the next save.</summary>
    public static IEnumerable<string> Acts(SelfAssessment round) =>
        ((IAccountable)round).Unrecorded.Select(entry => entry.Act);
}
