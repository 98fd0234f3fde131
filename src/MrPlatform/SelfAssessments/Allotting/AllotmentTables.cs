using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>The table of who is to answer what.</summary>
public static class AllotmentTables
{
    extension(MrContext db)
    {
        public DbSet<Allotment> Allotments => db.Set<Allotment>();
    }

    internal sealed class Table : IEntityTypeConfiguration<Allotment>
    {
        public void Configure(EntityTypeBuilder<Allotment> allotment)
        {
            allotment.ToTable("allotment");
            allotment.HasKey(a => a.AnswerId);
            allotment.Ignore(a => a.Taker);
            allotment.Property(a => a.Version).IsConcurrencyToken();
            allotment.HasOne<Answer>().WithOne().HasForeignKey<Allotment>(a => a.AnswerId);
            allotment.HasOne<SelfAssessment>().WithMany().HasForeignKey(a => a.SelfAssessmentId);
            allotment.HasOne<RatingUnit>().WithMany().HasForeignKey(a => a.RatingUnitId);
            allotment.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        }
    }
}
