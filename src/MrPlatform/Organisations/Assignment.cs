namespace MrPlatform.Organisations;

/// <summary>Uppdrag: a function a person has, in the whole organisation or in one unit and what lies under it.</summary>
public sealed class Assignment
{
    private Assignment() { }

    public Assignment(Guid personId, Function function, Guid? unitId, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        PersonId = personId;
        Function = function;
        UnitId = unitId;
        GivenAt = at;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Function Function { get; private set; }

    public Guid? UnitId { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }
}
