using MrPlatform.Accountability;

namespace MrPlatform.Organisations.SetUp;

/// <summary>A unit and what lies below it, before it exists: what a new workspace is laid out from.</summary>
public sealed record UnitPlan(string Name, UnitKind Kind, params UnitPlan[] Below)
{
    /// <summary>Makes the units, numbered in the order they are read from the top of the tree.</summary>
    public IReadOnlyList<Unit> Lay(Guid organisationId, By by)
    {
        var units = new List<Unit>();
        Lay(this, parent: null);
        return units;

        void Lay(UnitPlan plan, Unit? parent)
        {
            var unit = new Unit(organisationId, parent, plan.Name, plan.Kind, units.Count, by);
            units.Add(unit);
            foreach (var below in plan.Below)
                Lay(below, unit);
        }
    }
}
