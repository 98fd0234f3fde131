using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>The table of files with measures that wait to be taken in.</summary>
public static class MeasureImportTables
{
    extension(MrContext db)
    {
        public DbSet<MeasureImport> MeasureImports => db.Set<MeasureImport>();
    }

    internal sealed class Table : IEntityTypeConfiguration<MeasureImport>
    {
        public void Configure(EntityTypeBuilder<MeasureImport> import)
        {
            import.ToTable("measure_import");
            import.Ignore(i => i.Grid).Ignore(i => i.Fields);
            import.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId);
            import.HasOne<ActionPlan>().WithMany().HasForeignKey(i => i.ActionPlanId);
            import.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
        }
    }
}
