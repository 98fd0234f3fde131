using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>The table of what organisations try. Each sees its own; what anyone sees of others is <see cref="TriedBy"/>.</summary>
public static class AdaptationTables
{
    extension(MrContext db)
    {
        /// <summary>Latest first; of one example when it is named.</summary>
        public Task<IReadOnlyList<UnitNote<Adaptation>>> UnitAdaptationsOf(
            Viewer viewer,
            CancellationToken stop,
            string? example = null
        ) =>
            db.NotesWithUnits(
                db.NotesOf<Adaptation>(viewer)
                    .OrderByDescending(trial => trial.StartsOn)
                    .ThenBy(trial => trial.Id),
                example,
                stop
            );
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
