using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>The table of what organisations try. Each sees its own; what anyone sees of others is <see cref="TriedBy"/>.</summary>
public static class AdaptationTables
{
    extension(MrContext db)
    {
        public IQueryable<Adaptation> AdaptationsOf(Viewer viewer) =>
            db.Set<Adaptation>().Where(a => a.OrganisationId == viewer.OrganisationId);

        /// <summary>With the names of the units, latest first; of one example when it is named.</summary>
        public IQueryable<UnitAdaptation> UnitAdaptationsOf(
            Viewer viewer,
            string? example = null
        ) =>
            from trial in db.AdaptationsOf(viewer).AsNoTracking()
            join unit in db.Units on trial.UnitId equals unit.Id
            where example == null || trial.Example == example
            orderby trial.StartsOn descending, trial.Id
            select new UnitAdaptation(trial, unit.Name);
    }

    /// <summary>Grows with every act on any of them.</summary>
    internal static Task<long> Mark(MrContext db, CancellationToken stop) =>
        db.Set<Adaptation>().SumAsync(a => a.Version, stop);

    internal sealed class Table : IEntityTypeConfiguration<Adaptation>
    {
        public void Configure(EntityTypeBuilder<Adaptation> adaptation)
        {
            adaptation.ToTable("adaptation");
            adaptation.Ignore(a => a.Told).Ignore(a => a.IsOver);
            adaptation.Property(a => a.WhatHappened).HasColumnName("happened");
            adaptation.Property(a => a.Version).IsConcurrencyToken();
            adaptation.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId);
            adaptation.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId);
        }
    }
}
