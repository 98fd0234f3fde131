using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.Accountability;

/// <summary>The journal's table, its name in the context, and the writing of it at every save.</summary>
public static class JournalTables
{
    extension(MrContext db)
    {
        public DbSet<JournalEntry> Journal => db.Set<JournalEntry>();
    }

    public static void AddAccountability(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<IInterceptor, WriteJournal>();

    internal sealed class Table : IEntityTypeConfiguration<JournalEntry>
    {
        public void Configure(EntityTypeBuilder<JournalEntry> entry)
        {
            entry.ToTable("journal_entry");
            entry.Ignore(e => e.Words);
        }
    }

    private sealed class WriteJournal : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            var db = eventData.Context!;
            foreach (
                var changed in db
                    .ChangeTracker.Entries<IAccountable>()
                    .Select(e => e.Entity)
                    .Where(e => e.Unrecorded.Count > 0)
                    .ToList()
            )
            {
                db.AddRange(changed.Unrecorded);
                changed.Recorded();
            }
            return new(result);
        }
    }
}
