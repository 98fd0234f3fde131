using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>The tables of those who rate blind, their ways in, what they rate and when it is revealed.</summary>
public static class RespondentTables
{
    extension(MrContext db)
    {
        public DbSet<Respondent> Respondents => db.Set<Respondent>();

        public DbSet<OpenLink> OpenLinks => db.Set<OpenLink>();

        public DbSet<BlindRating> BlindRatings => db.Set<BlindRating>();

        public DbSet<Reveal> Reveals => db.Set<Reveal>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Respondent>,
            IEntityTypeConfiguration<OpenLink>,
            IEntityTypeConfiguration<BlindRating>,
            IEntityTypeConfiguration<Reveal>
    {
        public void Configure(EntityTypeBuilder<Respondent> respondent)
        {
            respondent.ToTable("respondent");
            respondent.Ignore(r => r.Takes);
            respondent.Property(r => r.Version).IsConcurrencyToken();
            respondent.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            respondent.HasOne<SelfAssessment>().WithMany().HasForeignKey(r => r.SelfAssessmentId);
            respondent.HasOne<RatingUnit>().WithMany().HasForeignKey(r => r.RatingUnitId);
        }

        public void Configure(EntityTypeBuilder<OpenLink> link)
        {
            link.ToTable("open_link");
            link.HasOne<SelfAssessment>().WithMany().HasForeignKey(l => l.SelfAssessmentId);
            link.HasOne<RatingUnit>().WithMany().HasForeignKey(l => l.RatingUnitId);
        }

        public void Configure(EntityTypeBuilder<BlindRating> rating)
        {
            rating.ToTable("blind_rating");
            rating.Ignore(r => r.Rating);
            rating.HasOne<Respondent>().WithMany().HasForeignKey(r => r.RespondentId);
            rating.HasOne<RatingUnit>().WithMany().HasForeignKey(r => r.RatingUnitId);
        }

        public void Configure(EntityTypeBuilder<Reveal> reveal)
        {
            reveal.ToTable("reveal");
            reveal.HasKey(r => new { r.RatingUnitId, r.Criterion });
            reveal.HasOne<RatingUnit>().WithMany().HasForeignKey(r => r.RatingUnitId);
        }
    }
}
