using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>The table of reflections. They are read by everyone in the organisation and by nobody else.</summary>
public static class ReflectionTables
{
    extension(MrContext db)
    {
        /// <summary>Latest first; of one example when it is named.</summary>
        public Task<IReadOnlyList<UnitNote<Reflection>>> UnitReflectionsOf(
            Viewer viewer,
            CancellationToken stop,
            string? example = null
        ) =>
            db.NotesWithUnits(
                db.NotesOf<Reflection>(viewer).OrderByDescending(note => note.NotedAt),
                example,
                stop
            );
    }

    extension(Viewer viewer)
    {
        /// <summary>All who work or decide in the organisation; auditors only read.</summary>
        public bool Reflects =>
            viewer.IsAnyOf(
                Function.ProcessLeader,
                Function.Head,
                Function.Respondent,
                Function.CaseOfficer,
                Function.ElectedRepresentative,
                Function.Administrator
            );
    }

    internal sealed class Table : IEntityTypeConfiguration<Reflection>
    {
        public void Configure(EntityTypeBuilder<Reflection> reflection)
        {
            reflection.ToTable("reflection");
            reflection.Ignore(r => r.Thoughts);
            reflection.Property(r => r.Version).IsConcurrencyToken();
            reflection.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            reflection.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId);
        }
    }
}
