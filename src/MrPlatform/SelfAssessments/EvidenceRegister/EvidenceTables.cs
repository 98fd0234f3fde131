using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>The tables of the register: the pieces, their files, and which units have to do with them.</summary>
public static class EvidenceTables
{
    extension(MrContext db)
    {
        public DbSet<Evidence> Evidence => db.Set<Evidence>();

        public DbSet<Reliance> Reliances => db.Set<Reliance>();

        public DbSet<EvidenceFile> EvidenceFiles => db.Set<EvidenceFile>();

        public DbSet<EvidenceUnit> EvidenceUnits => db.Set<EvidenceUnit>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Evidence>,
            IEntityTypeConfiguration<EvidenceFile>,
            IEntityTypeConfiguration<EvidenceUnit>
    {
        public void Configure(EntityTypeBuilder<Evidence> evidence)
        {
            evidence.ToTable("evidence");
            evidence.Ignore(e => e.IsCurrent).Ignore(e => e.Note).Ignore(e => e.HasEnded);
            evidence.Property(e => e.Version).IsConcurrencyToken();
            evidence.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId);
            evidence.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId);
            evidence.HasOne(e => e.File).WithMany().HasForeignKey(e => e.FileId);
            evidence.HasOne<Evidence>().WithMany().HasForeignKey(e => e.ReplacedById);
        }

        public void Configure(EntityTypeBuilder<EvidenceFile> file)
        {
            file.ToTable("evidence_file");
            file.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<EvidenceUnit> unit)
        {
            unit.ToTable("evidence_unit");
            unit.HasKey(u => new { u.UnitId, u.EvidenceId });
            unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.UnitId);
            unit.HasOne<Evidence>().WithMany().HasForeignKey(u => u.EvidenceId);
        }
    }
}
