using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Commenting;

/// <summary>The table of comments on answers.</summary>
public static class CommentTables
{
    extension(MrContext db)
    {
        public DbSet<Comment> Comments => db.Set<Comment>();
    }

    internal sealed class Table : IEntityTypeConfiguration<Comment>
    {
        public void Configure(EntityTypeBuilder<Comment> comment)
        {
            comment.ToTable("comment");
            comment.Property(c => c.Version).IsConcurrencyToken();
            comment.HasOne<SelfAssessment>().WithMany().HasForeignKey(c => c.SelfAssessmentId);
            comment.HasOne<RatingUnit>().WithMany().HasForeignKey(c => c.RatingUnitId);
            comment.HasOne<Person>().WithMany().HasForeignKey(c => c.ById);
        }
    }
}
