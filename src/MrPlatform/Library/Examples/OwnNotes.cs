using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Reflecting;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples;

/// <summary>What the reader's own organisation has noted about an example, and what this reader may add.</summary>
public sealed record OwnNotes(
    string Example,
    IReadOnlyList<UnitNote<Reflection>> Reflections,
    IReadOnlyList<UnitNote<Adaptation>> Trials,
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
            await db.UnitReflectionsOf(viewer, stop, example),
            await db.UnitAdaptationsOf(viewer, stop, example),
            viewer.Reflects,
            viewer.WritesExamples
        );
}
