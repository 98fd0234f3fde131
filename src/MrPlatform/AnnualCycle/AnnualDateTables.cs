using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.AnnualCycle;

/// <summary>The table of dates in the year. Everyone in the organisation reads them; those who lead the work and administrators change them.</summary>
public static class AnnualDateTables
{
    extension(MrContext db)
    {
        public DbSet<AnnualDate> AnnualDates => db.Set<AnnualDate>();

        public IQueryable<AnnualDate> AnnualDatesOf(Viewer viewer)
        {
            var own = viewer.OrganisationId;
            return db.AnnualDates.Where(date => date.OrganisationId == own);
        }
    }

    extension(Viewer viewer)
    {
        public bool KeepsAnnualCycle =>
            viewer.IsAnyOf(Function.ProcessLeader, Function.Administrator);
    }

    internal sealed class Table : IEntityTypeConfiguration<AnnualDate>
    {
        public void Configure(EntityTypeBuilder<AnnualDate> date)
        {
            date.ToTable("annual_date");
            date.Ignore(d => d.When).Ignore(d => d.Plan);
            date.Property(d => d.Version).IsConcurrencyToken();
            date.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId);
            date.HasOne<Unit>().WithMany().HasForeignKey(d => d.UnitId);
        }
    }
}
