using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>The table of people's calendar addresses.</summary>
public static class CalendarSubscriptionTables
{
    extension(MrContext db)
    {
        public DbSet<CalendarSubscription> CalendarSubscriptions => db.Set<CalendarSubscription>();
    }

    internal sealed class Table : IEntityTypeConfiguration<CalendarSubscription>
    {
        public void Configure(EntityTypeBuilder<CalendarSubscription> subscription)
        {
            subscription.ToTable("calendar_subscription");
            subscription.HasKey(s => s.PersonId);
            subscription.Property(s => s.Version).IsConcurrencyToken();
            subscription.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
            subscription.Ignore(s => s.Choice);
            subscription.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId);
            subscription.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId);
        }
    }
}
