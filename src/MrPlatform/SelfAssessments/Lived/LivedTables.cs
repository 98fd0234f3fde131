using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>The tables of lived answers: links, the statements they ask with what may be shown, and the answers.</summary>
public static class LivedTables
{
    extension(MrContext db)
    {
        public DbSet<LivedLink> LivedLinks => db.Set<LivedLink>();

        public DbSet<LivedTally> LivedTallies => db.Set<LivedTally>();

        public DbSet<LivedPaper> LivedPapers => db.Set<LivedPaper>();

        public DbSet<LivedAnswer> LivedAnswers => db.Set<LivedAnswer>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<LivedLink>,
            IEntityTypeConfiguration<LivedTally>,
            IEntityTypeConfiguration<LivedPaper>,
            IEntityTypeConfiguration<LivedAnswer>
    {
        public void Configure(EntityTypeBuilder<LivedLink> link)
        {
            link.ToTable("lived_link");
            link.Ignore(l => l.AnsweredAtLeast);
            link.HasOne<SelfAssessment>().WithMany().HasForeignKey(l => l.SelfAssessmentId);
            link.HasOne<RatingUnit>().WithMany().HasForeignKey(l => l.RatingUnitId);
        }

        public void Configure(EntityTypeBuilder<LivedTally> tally)
        {
            tally.ToTable("lived_tally");
            tally.Ignore(t => t.Counts);
            tally.HasKey(t => new
            {
                t.LinkId,
                t.Criterion,
                t.OnPaper,
            });
            tally.HasOne<LivedLink>().WithMany().HasForeignKey(t => t.LinkId);
        }

        public void Configure(EntityTypeBuilder<LivedAnswer> answer)
        {
            answer.ToTable("lived_answer");
            answer.HasOne<LivedLink>().WithMany().HasForeignKey(a => a.LinkId);
            answer.HasOne<LivedPaper>().WithMany().HasForeignKey(a => a.PaperId);
        }

        public void Configure(EntityTypeBuilder<LivedPaper> paper)
        {
            paper.ToTable("lived_paper");
            paper.HasOne<LivedLink>().WithMany().HasForeignKey(p => p.LinkId);
        }
    }
}
