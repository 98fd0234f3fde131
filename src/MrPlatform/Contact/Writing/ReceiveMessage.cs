using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.Contact.Writing;

/// <summary>
/// Takes a message in: the next reference number of the year, the message, and the letter to the responsible function, all or nothing.
/// </summary>
public sealed class ReceiveMessage(MrContext db, ContactLetters letters, TimeProvider clock)
{
    public async Task<ContactMessage> Receive(Written written, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var message = new ContactMessage(await Next(Stockholm.DayOf(at).Year, stop), written, at);
        db.Add(message);
        db.Add(letters.ToResponsible(message));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return message;
    }

    /// <summary>One statement counts and tells, on both databases; others wait for the row until this message is saved.</summary>
    private async Task<ReferenceNumber> Next(long year, CancellationToken stop)
    {
        var last = await db
            .Database.SqlQuery<long>(
                $"""
                insert into contact_count (year, last) values ({year}, 1)
                on conflict (year) do update set last = contact_count.last + 1
                returning last as "Value"
                """
            )
            .ToListAsync(stop);
        return new(year, last.Single());
    }
}
