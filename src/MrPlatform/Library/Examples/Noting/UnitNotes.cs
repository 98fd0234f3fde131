using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Noting;

/// <summary>What a unit keeps about an example: what it thinks of it, or how it tries it. Its organisation reads it and nobody else.</summary>
public interface IUnitNote
{
    Guid Id { get; }

    Guid OrganisationId { get; }

    Guid UnitId { get; }

    /// <summary>The example's id in the reference work.</summary>
    string Example { get; }

    long Version { get; }
}

/// <summary>A note with the name of the unit it is from.</summary>
public sealed record UnitNote<TNote>(TNote Note, string Unit)
    where TNote : class, IUnitNote;

/// <summary>Which notes a person may see.</summary>
public static class UnitNotes
{
    extension(MrContext db)
    {
        public IQueryable<TNote> NotesOf<TNote>(Viewer viewer)
            where TNote : class, IUnitNote =>
            db.Set<TNote>().Where(note => note.OrganisationId == viewer.OrganisationId);

        /// <summary>With the names of the units; of one example when it is named.</summary>
        internal async Task<IReadOnlyList<UnitNote<TNote>>> NotesWithUnits<TNote>(
            IOrderedQueryable<TNote> notes,
            string? example,
            CancellationToken stop
        )
            where TNote : class, IUnitNote
        {
            var found = await notes
                .AsNoTracking()
                .Where(note => example == null || note.Example == example)
                .ToListAsync(stop);
            var units = found.Select(note => note.UnitId).Distinct().ToList();
            var names = await db
                .Units.Where(unit => units.Contains(unit.Id))
                .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, stop);
            return [.. found.Select(note => new UnitNote<TNote>(note, names[note.UnitId]))];
        }
    }
}
