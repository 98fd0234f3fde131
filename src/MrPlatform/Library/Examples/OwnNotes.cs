using Microsoft.EntityFrameworkCore;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Reflecting;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples;

/// <summary>What the reader's own organisation has noted about an example, and what this reader may add.</summary>
public sealed record OwnNotes(
    string Example,
    IReadOnlyList<UnitReflection> Reflections,
    IReadOnlyList<UnitAdaptation> Trials,
    bool MayReflect,
    bool MayTry
)
{
    internal static async Task<OwnNotes> Read(
        MrContext db,
        Viewer viewer,
        string example,
        CancellationToken stop
    ) =>
        new(
            example,
            await db.UnitReflectionsOf(viewer, example).ToListAsync(stop),
            await db.UnitAdaptationsOf(viewer, example).ToListAsync(stop),
            viewer.Reflects,
            viewer.WritesExamples
        );
}
