using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Own;

/// <summary>The tables of the organisations' own examples, and which of them a person may see.</summary>
public static class ExampleTables
{
    extension(MrContext db)
    {
        public DbSet<SubmittedExample> SubmittedExamples => db.Set<SubmittedExample>();

        public DbSet<ExampleImage> ExampleImages => db.Set<ExampleImage>();

        /// <summary>Whatever its state, an example is its organisation's to see.</summary>
        public IQueryable<SubmittedExample> ExamplesOf(Viewer viewer) =>
            db.SubmittedExamples.Where(e => e.OrganisationId == viewer.OrganisationId);

        /// <summary>What the editors may see: what is handed in and not sent back, and what has been published.</summary>
        public IQueryable<SubmittedExample> ExamplesForEditors =>
            db.SubmittedExamples.Where(e => e.SubmittedAt != null);

        public IQueryable<SubmittedExample> CorrectionsOnTheirWay(Guid published) =>
            db.SubmittedExamples.Where(e => e.CorrectsId == published && e.TakenInAt == null);

        /// <summary>The published example that one proposes to correct; null for all others.</summary>
        public async Task<SubmittedExample?> CorrectedBy(
            SubmittedExample example,
            CancellationToken stop
        ) =>
            example.CorrectsId is { } corrected
                ? await db.Whole(db.SubmittedExamples.AsNoTracking())
                    .FirstOrDefaultAsync(e => e.Id == corrected, stop)
                : null;

        /// <summary>With all that a page about one example tells.</summary>
        public IQueryable<SubmittedExample> Whole(IQueryable<SubmittedExample> examples) =>
            examples
                .Include(e => e.Sources)
                .Include(e => e.Images)
                .Include(e => e.History)
                .Include(e => e.EarlierWordings)
                .AsSplitQuery();
    }

    extension(Viewer viewer)
    {
        public bool WritesExamples =>
            viewer.IsAnyOf(
                Function.ProcessLeader,
                Function.Head,
                Function.CaseOfficer,
                Function.Administrator
            );

        /// <summary>Withdraws the organisation's own example; others who write may ask the editors to.</summary>
        public bool WithdrawsExamples =>
            viewer.IsAnyOf(Function.ProcessLeader, Function.Administrator);
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<SubmittedExample>,
            IEntityTypeConfiguration<ExampleSource>,
            IEntityTypeConfiguration<ExampleImage>,
            IEntityTypeConfiguration<ExampleImageContent>,
            IEntityTypeConfiguration<ExampleAct>,
            IEntityTypeConfiguration<ExampleWording>
    {
        public void Configure(EntityTypeBuilder<SubmittedExample> example)
        {
            example.ToTable("submitted_example");
            example.Ignore(e => e.FreshThrough).Ignore(e => e.Wording);
            example.ComplexProperty(e => e.Text).Ignore(text => text.IsWhole);
            example.Property(e => e.Version).IsConcurrencyToken();
            example.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId);
            example.HasMany(e => e.Sources).WithOne().HasForeignKey(s => s.ExampleId);
            example.HasMany(e => e.Images).WithOne().HasForeignKey(i => i.ExampleId);
            example.HasMany(e => e.History).WithOne().HasForeignKey(a => a.ExampleId);
            example.HasOne<SubmittedExample>().WithMany().HasForeignKey(e => e.CorrectsId);
            example.HasMany(e => e.EarlierWordings).WithOne().HasForeignKey(w => w.ExampleId);
            example.Navigation(e => e.Sources).HasField("_sources");
            example.Navigation(e => e.Images).HasField("_images");
            example.Navigation(e => e.History).HasField("_acts");
            example.Navigation(e => e.EarlierWordings).HasField("_wordings");
        }

        public void Configure(EntityTypeBuilder<ExampleSource> source) =>
            source.ToTable("example_source");

        public void Configure(EntityTypeBuilder<ExampleImage> image)
        {
            image.ToTable("example_image");
            image
                .HasOne(i => i.Content)
                .WithOne()
                .HasForeignKey<ExampleImageContent>(c => c.ImageId);
        }

        public void Configure(EntityTypeBuilder<ExampleImageContent> content)
        {
            content.ToTable("example_image_content");
            content.HasKey(c => c.ImageId);
        }

        public void Configure(EntityTypeBuilder<ExampleWording> wording)
        {
            wording.ToTable("example_wording");
            wording.Ignore(w => w.Wording);
            wording.ComplexProperty(w => w.Text).Ignore(text => text.IsWhole);
        }

        public void Configure(EntityTypeBuilder<ExampleAct> act) => act.ToTable("example_act");
    }
}
