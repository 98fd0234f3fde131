using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>The tables of rounds, the units that rate, their answers, corrections, and the counts kept at write time.</summary>
public static class SelfAssessmentTables
{
    extension(MrContext db)
    {
        public DbSet<SelfAssessment> SelfAssessments => db.Set<SelfAssessment>();

        public DbSet<RatingUnit> RatingUnits => db.Set<RatingUnit>();

        public DbSet<Answer> Answers => db.Set<Answer>();

        public DbSet<Correction> Corrections => db.Set<Correction>();

        public DbSet<StepNote> StepNotes => db.Set<StepNote>();

        public DbSet<AreaTally> AreaTallies => db.Set<AreaTally>();

        public DbSet<CriterionTally> CriterionTallies => db.Set<CriterionTally>();

        public DbSet<EvidenceAge> EvidenceAges => db.Set<EvidenceAge>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<SelfAssessment>,
            IEntityTypeConfiguration<RatingUnit>,
            IEntityTypeConfiguration<Answer>,
            IEntityTypeConfiguration<Correction>,
            IEntityTypeConfiguration<StepNote>,
            IEntityTypeConfiguration<AreaTally>,
            IEntityTypeConfiguration<CriterionTally>,
            IEntityTypeConfiguration<EvidenceAge>
    {
        public void Configure(EntityTypeBuilder<SelfAssessment> assessment)
        {
            assessment.ToTable("self_assessment");
            assessment.Ignore(a => a.IsOpen);
            assessment.Property(a => a.Version).IsConcurrencyToken();
            assessment.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId);
            assessment.HasOne<Person>().WithMany().HasForeignKey(a => a.StartedById);
        }

        // Relations without navigations tell the context what to insert first.
        public void Configure(EntityTypeBuilder<RatingUnit> unit)
        {
            unit.ToTable("rating_unit");
            unit.Ignore(u => u.HearsSeveral).Ignore(u => u.Unanswered);
            unit.HasOne<SelfAssessment>().WithMany().HasForeignKey(u => u.SelfAssessmentId);
            unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.UnitId);
            unit.HasOne<RatingUnit>().WithMany().HasForeignKey(u => u.PreviousId);
        }

        public void Configure(EntityTypeBuilder<Answer> answer)
        {
            answer.ToTable("answer");
            // What a move has laid aside is nobody's to read or count, except where it is moved back.
            answer.HasQueryFilter(a => a.SetAsideAt == null);
            answer.Ignore(a => a.Claimed).Ignore(a => a.Shown).Ignore(a => a.IsCapped);
            answer.Ignore(a => a.IsAsCarried);
            answer.HasOne<SelfAssessment>().WithMany().HasForeignKey(a => a.CarriedFromId);
            answer.Property(a => a.Version).IsConcurrencyToken();
            answer.HasOne<RatingUnit>().WithMany().HasForeignKey(a => a.RatingUnitId);
            answer.HasOne<Person>().WithMany().HasForeignKey(a => a.AnsweredById);
            answer.Property(a => a.Weighing).IsConcurrencyToken();
            answer
                .HasMany(a => a.Evidence)
                .WithMany()
                .UsingEntity<Reliance>(
                    to => to.HasOne<Evidence>().WithMany().HasForeignKey(r => r.EvidenceId),
                    from => from.HasOne<Answer>().WithMany().HasForeignKey(r => r.AnswerId),
                    reliance =>
                        reliance.ToTable("reliance").HasKey(r => new { r.AnswerId, r.EvidenceId })
                );
        }

        public void Configure(EntityTypeBuilder<Correction> correction)
        {
            correction.ToTable("correction");
            correction.HasOne<SelfAssessment>().WithMany().HasForeignKey(c => c.SelfAssessmentId);
            correction.HasOne<Answer>().WithMany().HasForeignKey(c => c.AnswerId);
            correction.Ignore(c => c.Before);
        }

        public void Configure(EntityTypeBuilder<StepNote> note)
        {
            note.ToTable("step_note");
            note.HasOne<SelfAssessment>().WithMany().HasForeignKey(n => n.SelfAssessmentId);
            note.HasOne<SelfAssessment>().WithMany().HasForeignKey(n => n.EarlierId);
            note.HasOne<RatingUnit>().WithMany().HasForeignKey(n => n.RatingUnitId);
            note.HasOne<Person>().WithMany().HasForeignKey(n => n.ById);
        }

        public void Configure(EntityTypeBuilder<AreaTally> tally)
        {
            tally.ToTable("area_tally");
            tally.HasKey(t => new { t.RatingUnitId, t.Area });
            tally.HasOne<RatingUnit>().WithMany().HasForeignKey(t => t.RatingUnitId);
            tally.ComplexProperty(t => t.Tally, Counts);
        }

        public void Configure(EntityTypeBuilder<CriterionTally> tally)
        {
            tally.ToTable("criterion_tally");
            tally.HasKey(t => new
            {
                t.SelfAssessmentId,
                t.Criterion,
                t.Layer,
            });
            tally.HasOne<SelfAssessment>().WithMany().HasForeignKey(t => t.SelfAssessmentId);
            tally.ComplexProperty(t => t.Tally, Counts);
        }

        public void Configure(EntityTypeBuilder<EvidenceAge> age)
        {
            age.ToTable("evidence_age");
            age.HasKey(a => new
            {
                a.SelfAssessmentId,
                a.Area,
                a.FreshThrough,
            });
            age.HasOne<SelfAssessment>().WithMany().HasForeignKey(a => a.SelfAssessmentId);
        }

        private static void Counts(ComplexPropertyBuilder<Tally> tally)
        {
            tally
                .Ignore(t => t.Levels)
                .Ignore(t => t.Answered)
                .Ignore(t => t.Unanswered)
                .Ignore(t => t.Applicable)
                .Ignore(t => t.Coverage);
            tally
                .Ignore(t => t.Median)
                .Ignore(t => t.Lowest)
                .Ignore(t => t.Highest)
                .Ignore(t => t.CarriesMedian)
                .Ignore(t => t.Whole);
        }
    }
}
