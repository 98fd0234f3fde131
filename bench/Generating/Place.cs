using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Generating;

/// <summary>One organisation to fill with rounds: its units in the order of the tree, and who leads and who answers.</summary>
internal sealed record Place(
    Organisation Organisation,
    IReadOnlyList<Unit> Units,
    Person Leader,
    Person Respondent
)
{
    public const string MeasuredCode = "0001";

    /// <summary>Makes organisations, units and people by the program's own entities; these are few.</summary>
    public static async Task<Place> Make(MrContext db, Size size, int number, By by)
    {
        var code = (number + 1).ToString("D4");
        var organisation = new Organisation(code, $"Kommun {code}", size.Kind, by);
        var units = new List<Unit>
        {
            new(organisation.Id, null, organisation.Name, UnitKind.Overall, 0, by),
        };
        for (var i = 1; i < size.Units; i++)
            units.Add(new(organisation.Id, units[0], $"Nämnd {i:D4}", UnitKind.Committee, i, by));
        var administrator = Someone("administrator", "Alva Administratör");
        administrator.Give(Function.Administrator, unit: null, by);
        var leader = Someone("processledare", "Petra Processledare");
        leader.Give(Function.ProcessLeader, unit: null, by);
        var respondent = Someone("respondent", "Rolf Respondent");
        respondent.Give(Function.Respondent, units[1], by);
        db.Add(organisation);
        db.AddRange(units);
        db.AddRange(administrator, leader, respondent);
        await db.RecountReach(organisation.Id, CancellationToken.None);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return new(organisation, units, leader, respondent);

        Person Someone(string function, string name) =>
            new(organisation.Id, name, $"{function}@{code}.example", by);
    }

    public static Task<Organisation> Measured(MrContext db) =>
        db.Organisations.AsNoTracking().SingleAsync(o => o.Code == MeasuredCode);
}
