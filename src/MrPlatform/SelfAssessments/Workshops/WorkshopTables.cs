using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>The tables of workshops, their questions and who has joined.</summary>
public static class WorkshopTables
{
    extension(MrContext db)
    {
        public DbSet<Workshop> Workshops => db.Set<Workshop>();

        public DbSet<WorkshopParticipant> WorkshopParticipants => db.Set<WorkshopParticipant>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Workshop>,
            IEntityTypeConfiguration<WorkshopQuestion>,
            IEntityTypeConfiguration<WorkshopParticipant>
    {
        public void Configure(EntityTypeBuilder<Workshop> workshop)
        {
            workshop.ToTable("workshop");
            workshop.Ignore(w => w.IsOpen).Ignore(w => w.IsPaused).Ignore(w => w.Question);
            workshop.Ignore(w => w.IsBefore).Ignore(w => w.IsAfter).Ignore(w => w.InOrder);
            workshop.Property(w => w.Version).IsConcurrencyToken();
            workshop.HasOne<Organisation>().WithMany().HasForeignKey(w => w.OrganisationId);
            workshop.HasOne<SelfAssessment>().WithMany().HasForeignKey(w => w.SelfAssessmentId);
            workshop.HasOne<RatingUnit>().WithMany().HasForeignKey(w => w.RatingUnitId);
            workshop.HasOne<Person>().WithMany().HasForeignKey(w => w.StartedById);
            workshop.HasMany(w => w.Questions).WithOne().HasForeignKey(q => q.WorkshopId);
        }

        public void Configure(EntityTypeBuilder<WorkshopQuestion> question)
        {
            question.ToTable("workshop_question");
            question.HasKey(q => new { q.WorkshopId, q.Number });
        }

        public void Configure(EntityTypeBuilder<WorkshopParticipant> participant)
        {
            participant.ToTable("workshop_participant");
            participant.HasKey(p => p.RespondentId);
            participant.HasOne<Respondent>().WithMany().HasForeignKey(p => p.RespondentId);
            participant.HasOne<Workshop>().WithMany().HasForeignKey(p => p.WorkshopId);
        }
    }
}
