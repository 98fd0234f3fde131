using Microsoft.AspNetCore.Identity;

namespace MrPlatform.Organisations;

/// <summary>
/// Someone who signs in: name and work e-mail, nothing else. Belongs to one organisation; only a national editor belongs to none.
/// </summary>
public sealed class Person : IdentityUser<Guid>
{
    private Person() { }

    public Person(Guid? organisationId, string name, string email, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        OrganisationId = organisationId;
        Name = name;
        Email = email;
        NormalizedEmail = email.ToUpperInvariant();
        UserName = email;
        NormalizedUserName = email.ToUpperInvariant();
        LockoutEnabled = true;
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    public Guid? OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset? LeftAt { get; private set; }

    public List<Assignment> Assignments { get; private set; } = [];

    public void Rename(string name) => Name = name;

    /// <summary>Ends the account; what the person did stays readable.</summary>
    public void Leave(DateTimeOffset at)
    {
        LeftAt ??= at;
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    public Assignment Give(Function function, Guid? unitId, DateTimeOffset at)
    {
        var given = Assignments.Find(a => a.Function == function && a.UnitId == unitId);
        if (given is not null)
            return given;
        given = new Assignment(Id, function, unitId, at);
        Assignments.Add(given);
        SecurityStamp = Guid.NewGuid().ToString("N");
        return given;
    }

    public void Take(Guid assignmentId)
    {
        if (Assignments.RemoveAll(a => a.Id == assignmentId) > 0)
            SecurityStamp = Guid.NewGuid().ToString("N");
    }
}

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
