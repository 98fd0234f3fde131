using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.StandingIn;

/// <summary>The table of those who stand in for others, and who stands in today.</summary>
public static class StandInTables
{
    extension(MrContext db)
    {
        public DbSet<StandIn> StandIns => db.Set<StandIn>();

        public IQueryable<StandIn> StandInsOn(DateOnly day) =>
            db.Set<StandIn>()
                .Where(s => s.EndedAt == null && s.FirstDay <= day && s.LastDay >= day);
    }

    internal sealed class Table : IEntityTypeConfiguration<StandIn>
    {
        public void Configure(EntityTypeBuilder<StandIn> standIn)
        {
            standIn.ToTable("stand_in");
            standIn.Property(s => s.Version).IsConcurrencyToken();
            standIn.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId);
            standIn.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
            standIn.HasOne<Person>().WithMany().HasForeignKey(s => s.StandInId);
        }
    }
}
