using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>What an administrator needs to know about others before changing an account.</summary>
internal static class Administrators
{
    public static async Task<bool> IsTaken(
        this MrContext db,
        string email,
        Guid? except,
        CancellationToken stop
    )
    {
        var address = Person.Normal(email);
        return await db.People.AnyAsync(p => p.NormalizedEmail == address && p.Id != except, stop);
    }

    /// <summary>Refuses when the person is the only administrator left. Two who remove each other at once meet in the organisation's version.</summary>
    public static async Task LosesAdministrator(
        this MrContext db,
        Person person,
        CancellationToken stop
    )
    {
        if (
            !await db.People.AnyAsync(
                p =>
                    p.OrganisationId == person.OrganisationId
                    && p.Id != person.Id
                    && p.LeftAt == null
                    && p.Assignments.Any(a => a.Function == Function.Administrator),
                stop
            )
        )
            throw new RuleBroken(
                "Organisationen måste ha minst en administratör. Ge någon annan uppdraget först."
            );
        var organisation = await db.Organisations.SingleAsync(
            o => o.Id == person.OrganisationId,
            stop
        );
        organisation.LosesAdministrator();
    }
}
