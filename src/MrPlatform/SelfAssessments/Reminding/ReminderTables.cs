using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>The tables of how people want to be reminded, and of what has left.</summary>
public static class ReminderTables
{
    extension(MrContext db)
    {
        public DbSet<ReminderWish> ReminderWishes => db.Set<ReminderWish>();

        public DbSet<ReminderRun> ReminderRuns => db.Set<ReminderRun>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<ReminderWish>,
            IEntityTypeConfiguration<ReminderRun>,
            IEntityTypeConfiguration<MorningRun>
    {
        public void Configure(EntityTypeBuilder<ReminderWish> wish)
        {
            wish.ToTable("reminder_wish");
            wish.HasKey(w => w.PersonId);
            wish.Property(w => w.Version).IsConcurrencyToken();
            wish.HasOne<Person>().WithMany().HasForeignKey(w => w.PersonId);
            wish.HasOne<Organisation>().WithMany().HasForeignKey(w => w.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<MorningRun> morning)
        {
            morning.ToTable("morning_run");
            morning.HasKey(m => m.Day);
        }

        public void Configure(EntityTypeBuilder<ReminderRun> run)
        {
            run.ToTable("reminder_run");
            run.HasKey(r => new
            {
                r.PersonId,
                r.Day,
                r.ByHand,
            });
            run.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
            run.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
        }
    }
}
