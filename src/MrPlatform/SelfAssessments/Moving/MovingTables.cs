using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>The tables of rounds that have moved between versions, and how each answer stood before.</summary>
public static class MovingTables
{
    extension(MrContext db)
    {
        public DbSet<RoundMove> RoundMoves => db.Set<RoundMove>();

        public DbSet<MovedAnswer> MovedAnswers => db.Set<MovedAnswer>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<RoundMove>,
            IEntityTypeConfiguration<MovedAnswer>
    {
        public void Configure(EntityTypeBuilder<RoundMove> move)
        {
            move.ToTable("round_move");
            move.HasOne<SelfAssessment>().WithMany().HasForeignKey(m => m.SelfAssessmentId);
        }

        public void Configure(EntityTypeBuilder<MovedAnswer> moved)
        {
            moved.ToTable("moved_answer");
            moved.HasKey(m => new { m.RoundMoveId, m.AnswerId });
            moved.HasOne<RoundMove>().WithMany().HasForeignKey(m => m.RoundMoveId);
            moved.HasOne<Answer>().WithMany().HasForeignKey(m => m.AnswerId);
        }
    }
}
