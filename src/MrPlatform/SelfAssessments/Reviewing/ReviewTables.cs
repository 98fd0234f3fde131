using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>The tables of collegial reviews and what reviewers have said.</summary>
public static class ReviewTables
{
    extension(MrContext db)
    {
        public DbSet<CollegialReview> CollegialReviews => db.Set<CollegialReview>();

        public DbSet<ReviewNote> ReviewNotes => db.Set<ReviewNote>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<CollegialReview>,
            IEntityTypeConfiguration<ReviewNote>
    {
        public void Configure(EntityTypeBuilder<CollegialReview> review)
        {
            review.ToTable("collegial_review");
            review.Ignore(r => r.Scope).Ignore(r => r.Reviewer);
            review.Property(r => r.Version).IsConcurrencyToken();
            review.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            review.HasOne<SelfAssessment>().WithMany().HasForeignKey(r => r.SelfAssessmentId);
            review.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
        }

        public void Configure(EntityTypeBuilder<ReviewNote> note)
        {
            note.ToTable("review_note");
            note.Ignore(n => n.IsAboutAll).Ignore(n => n.IsBlank).Ignore(n => n.Words);
            note.Property(n => n.Version).IsConcurrencyToken();
            note.HasOne<CollegialReview>().WithMany().HasForeignKey(n => n.ReviewId);
        }
    }
}
