using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Moving;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans;

/// <summary>The tables of plans, goals, measures, and what is told of them.</summary>
public static class ActionPlanTables
{
    extension(MrContext db)
    {
        public DbSet<ActionPlan> ActionPlans => db.Set<ActionPlan>();

        public DbSet<Goal> Goals => db.Set<Goal>();

        public DbSet<Measure> Measures => db.Set<Measure>();

        public DbSet<StatusAct> StatusActs => db.Set<StatusAct>();

        public DbSet<EffectNote> EffectNotes => db.Set<EffectNote>();

        public DbSet<PromiseChange> PromiseChanges => db.Set<PromiseChange>();

        public DbSet<Judgement> Judgements => db.Set<Judgement>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<ActionPlan>,
            IEntityTypeConfiguration<Goal>,
            IEntityTypeConfiguration<Measure>,
            IEntityTypeConfiguration<TakingPart>,
            IEntityTypeConfiguration<StatusAct>,
            IEntityTypeConfiguration<EffectNote>,
            IEntityTypeConfiguration<PromiseChange>,
            IEntityTypeConfiguration<Judgement>
    {
        public void Configure(EntityTypeBuilder<ActionPlan> plan)
        {
            plan.ToTable("action_plan");
            plan.Property(p => p.Version).IsConcurrencyToken();
            plan.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId);
            plan.HasOne<SelfAssessment>().WithMany().HasForeignKey(p => p.SelfAssessmentId);
        }

        public void Configure(EntityTypeBuilder<Goal> goal)
        {
            goal.ToTable("goal");
            goal.Ignore(g => g.Given);
            goal.Property(g => g.Version).IsConcurrencyToken();
            // A shortcoming that is about a criterion is known by the criterion's code.
            goal.Property(g => g.Gap).NamesCriterion();
            goal.HasOne<ActionPlan>().WithMany().HasForeignKey(g => g.ActionPlanId);
        }

        public void Configure(EntityTypeBuilder<Measure> measure)
        {
            measure.ToTable("measure");
            measure.Ignore(m => m.Given).Ignore(m => m.IsOver);
            measure.Property(m => m.Version).IsConcurrencyToken();
            measure.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId);
            measure.HasOne<ActionPlan>().WithMany().HasForeignKey(m => m.ActionPlanId);
            measure.HasOne<Goal>().WithMany().HasForeignKey(m => m.GoalId);
            measure.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId);
            measure.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
            measure.HasMany(m => m.Parts).WithOne().HasForeignKey(p => p.MeasureId);
        }

        public void Configure(EntityTypeBuilder<TakingPart> part)
        {
            part.ToTable("measure_unit");
            part.HasKey(p => new { p.MeasureId, p.UnitId });
            part.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId);
        }

        public void Configure(EntityTypeBuilder<StatusAct> act)
        {
            act.ToTable("status_act");
            act.HasOne<Measure>().WithMany().HasForeignKey(a => a.MeasureId);
            act.HasOne<Person>().WithMany().HasForeignKey(a => a.ById);
            act.HasOne<Evidence>().WithMany().HasForeignKey(a => a.EvidenceId);
        }

        public void Configure(EntityTypeBuilder<EffectNote> note)
        {
            note.ToTable("effect_note");
            note.HasOne<Measure>().WithMany().HasForeignKey(n => n.MeasureId);
            note.HasOne<Person>().WithMany().HasForeignKey(n => n.ById);
            note.HasOne<Evidence>().WithMany().HasForeignKey(n => n.EvidenceId);
        }

        public void Configure(EntityTypeBuilder<PromiseChange> change)
        {
            change.ToTable("promise_change");
            change.HasOne<ActionPlan>().WithMany().HasForeignKey(c => c.ActionPlanId);
            change.HasOne<Measure>().WithMany().HasForeignKey(c => c.MeasureId);
            change.HasOne<Person>().WithMany().HasForeignKey(c => c.ById);
        }

        public void Configure(EntityTypeBuilder<Judgement> judgement)
        {
            judgement.ToTable("gap_judgement");
            judgement.HasKey(j => new { j.SelfAssessmentId, j.Gap });
            judgement.Property(j => j.Version).IsConcurrencyToken();
            judgement.Property(j => j.Gap).NamesCriterion();
            judgement.HasOne<Organisation>().WithMany().HasForeignKey(j => j.OrganisationId);
            judgement.HasOne<SelfAssessment>().WithMany().HasForeignKey(j => j.SelfAssessmentId);
        }
    }
}
