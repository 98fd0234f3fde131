using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>The table of what has been published.</summary>
public static class PublicationTables
{
    extension(MrContext db)
    {
        public DbSet<Publication> Publications => db.Set<Publication>();
    }

    internal sealed class Table : IEntityTypeConfiguration<Publication>
    {
        public void Configure(EntityTypeBuilder<Publication> publication)
        {
            publication.ToTable("publication");
            publication.Ignore(p => p.IsWhole);
            publication.HasOne<SelfAssessment>().WithMany().HasForeignKey(p => p.SelfAssessmentId);
            publication.HasOne<Person>().WithMany().HasForeignKey(p => p.PublishedById);
        }
    }
}
