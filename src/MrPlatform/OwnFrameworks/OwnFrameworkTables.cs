using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks;

/// <summary>The tables of organisations' own frameworks, their versions, and files that wait to be taken in.</summary>
public static class OwnFrameworkTables
{
    extension(MrContext db)
    {
        public DbSet<OwnFramework> OwnFrameworks => db.Set<OwnFramework>();

        public DbSet<FrameworkVersion> FrameworkVersions => db.Set<FrameworkVersion>();

        public DbSet<PendingImport> PendingImports => db.Set<PendingImport>();

        /// <summary>Those of the viewer's own organisation; of any other there are none.</summary>
        public IQueryable<OwnFramework> OwnFrameworksOf(Viewer viewer) =>
            viewer.ReadsFrameworks
                ? db.Set<OwnFramework>().Where(f => f.OrganisationId == viewer.OrganisationId)
                : db.Set<OwnFramework>().Where(f => false);

        /// <summary>What a round can be started with besides the platform's own: the latest version of each that is in use.</summary>
        public async Task<IReadOnlyList<Framework>> OwnFrameworksInUse(
            Guid organisationId,
            KnowledgeBase knowledge,
            CancellationToken stop
        )
        {
            var published = await (
                from framework in db.Set<OwnFramework>().AsNoTracking()
                join version in db.Set<FrameworkVersion>()
                    on framework.Id equals version.OwnFrameworkId
                where
                    framework.OrganisationId == organisationId
                    && framework.RetiredAt == null
                    && version.PublishedAt != null
                select new
                {
                    framework.Id,
                    framework.Title,
                    version.Number,
                    version.PublishedAt,
                }
            ).ToListAsync(stop);
            return
            [
                .. published
                    .GroupBy(v => v.Id)
                    .Select(versions => versions.MaxBy(v => FrameworkVersion.Read(v.Number))!)
                    .OrderBy(v => v.Title, StringComparer.CurrentCulture)
                    .Select(v =>
                        knowledge.FindFramework(OwnFramework.FrameworkIdOf(v.Id), v.Number)!
                    ),
            ];
        }
    }

    extension(Viewer viewer)
    {
        /// <summary>All who may read what is rated against a framework may read the framework.</summary>
        public bool ReadsFrameworks =>
            viewer.OrganisationId is not null
            && viewer.IsAnyOf(
                Function.ProcessLeader,
                Function.Administrator,
                Function.Auditor,
                Function.Head,
                Function.CaseOfficer,
                Function.ElectedRepresentative
            );

        public bool WritesFrameworks =>
            viewer.IsAnyOf(Function.ProcessLeader, Function.Administrator);
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<OwnFramework>,
            IEntityTypeConfiguration<FrameworkVersion>,
            IEntityTypeConfiguration<PendingImport>
    {
        public void Configure(EntityTypeBuilder<OwnFramework> framework)
        {
            framework.ToTable("own_framework");
            framework.Ignore(f => f.IsRetired).Ignore(f => f.FrameworkId);
            framework.Property(f => f.Version).IsConcurrencyToken();
            framework.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<FrameworkVersion> version)
        {
            version.ToTable("framework_version");
            version.Ignore(v => v.IsDraft).Ignore(v => v.Text).Ignore(v => v.ItemMoves);
            version.Property(v => v.Version).IsConcurrencyToken();
            version.HasOne<OwnFramework>().WithMany().HasForeignKey(v => v.OwnFrameworkId);
        }

        public void Configure(EntityTypeBuilder<PendingImport> pending)
        {
            pending.ToTable("pending_import");
            pending.Ignore(p => p.Text).Ignore(p => p.AllFaults);
            pending.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId);
            pending.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId);
        }
    }
}
