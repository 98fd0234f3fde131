using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The tables of outcomes entered by hand and of what was known when a round was concluded.</summary>
public static class TruthTables
{
    extension(MrContext db)
    {
        public DbSet<OutcomeNote> OutcomeNotes => db.Set<OutcomeNote>();

        public DbSet<FrozenTruth> FrozenTruths => db.Set<FrozenTruth>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<OutcomeNote>,
            IEntityTypeConfiguration<FrozenTruth>
    {
        public void Configure(EntityTypeBuilder<OutcomeNote> note)
        {
            note.ToTable("outcome_note");
            note.Ignore(n => n.Outcome);
            note.HasOne<SelfAssessment>().WithMany().HasForeignKey(n => n.SelfAssessmentId);
            note.HasOne<RatingUnit>().WithMany().HasForeignKey(n => n.RatingUnitId);
            note.HasOne<Person>().WithMany().HasForeignKey(n => n.EnteredById);
        }

        public void Configure(EntityTypeBuilder<FrozenTruth> truth)
        {
            truth.ToTable("frozen_truth");
            truth.Ignore(f => f.Lived).Ignore(f => f.Outcome);
            truth.HasOne<SelfAssessment>().WithMany().HasForeignKey(f => f.SelfAssessmentId);
            truth.HasOne<RatingUnit>().WithMany().HasForeignKey(f => f.RatingUnitId);
        }
    }
}
