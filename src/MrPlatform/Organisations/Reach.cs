namespace MrPlatform.Organisations;

/// <summary>Räckvidd: one unit a person reaches through an assignment. Kept so that lists start from what the person may see.</summary>
public sealed class Reach
{
    private Reach() { }

    public Reach(Guid personId, Guid unitId)
    {
        PersonId = personId;
        UnitId = unitId;
    }

    public Guid PersonId { get; private set; }

    public Guid UnitId { get; private set; }
}
