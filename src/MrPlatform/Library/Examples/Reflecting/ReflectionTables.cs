using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>The table of reflections. They are read by everyone in the organisation and by nobody else.</summary>
public static class ReflectionTables
{
    extension(MrContext db)
    {
        public IQueryable<Reflection> ReflectionsOf(Viewer viewer) =>
            db.Set<Reflection>().Where(r => r.OrganisationId == viewer.OrganisationId);

        /// <summary>With the names of the units, latest first; of one example when it is named.</summary>
        public IQueryable<UnitReflection> UnitReflectionsOf(
            Viewer viewer,
            string? example = null
        ) =>
            from note in db.ReflectionsOf(viewer).AsNoTracking()
            join unit in db.Units on note.UnitId equals unit.Id
            where example == null || note.Example == example
            orderby note.NotedAt descending
            select new UnitReflection(note, unit.Name);
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
