using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Own;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Publishing;

/// <summary>Publishes an example under a name of its own and lets this node show it at once.</summary>
public sealed class PublishExample(MrContext db, Knowledge knowledge)
{
    private const int LongestName = 60;

    public async Task Publish(SubmittedExample example, By by, CancellationToken stop)
    {
        if (example.CorrectsId is { } corrected)
            (await Whole(corrected, stop)).TakeIn(example, by);
        else
            example.Publish(await FreeName(example.Text.Title, stop), by);
        await db.SaveChangesAsync(stop);
    }

    private Task<SubmittedExample> Whole(Guid id, CancellationToken stop) =>
        db.Whole(db.SubmittedExamples).SingleAsync(e => e.Id == id, stop);

    // The name is for ever, so one that was withdrawn keeps its own too.
    private async Task<string> FreeName(string title, CancellationToken stop)
    {
        var wanted = Short(Slug.Of(title));
        var taken = await db
            .SubmittedExamples.Where(e => e.Slug != null && e.Slug.StartsWith(wanted))
            .Select(e => e.Slug!)
            .ToListAsync(stop);
        var all = taken.Concat(knowledge.Swedish.Examples.Select(one => one.Id)).ToHashSet();
        return Enumerable
            .Range(1, int.MaxValue)
            .Select(number => number == 1 ? wanted : $"{wanted}-{number}")
            .First(name => !all.Contains(name));
    }

    private static string Short(string slug)
    {
        if (slug.Length == 0)
            return "exempel";
        if (slug.Length <= LongestName)
            return slug;
        var end = slug.LastIndexOf('-', LongestName);
        return slug[..(end > 0 ? end : LongestName)];
    }
}
