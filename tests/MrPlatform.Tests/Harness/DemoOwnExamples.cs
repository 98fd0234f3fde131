using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Reflecting;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>What Exempelköpings kommun has told and tried in the demo: an example in each of three states, a reflection, two trials.</summary>
public sealed record DemoOwnExamples(
    Guid Draft,
    Guid Submitted,
    Guid Published,
    string Slug,
    Guid Picture,
    Guid Reflection,
    Guid Trying,
    Guid Tried
)
{
    public static async Task<DemoOwnExamples> Of(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var all = await db.SubmittedExamples.Include(e => e.Images).ToListAsync();
        var published = all.First(e => e.State == ExampleState.Published);
        var trials = await db.Set<Adaptation>().ToListAsync();
        return new(
            all.First(e => e.State == ExampleState.Draft).Id,
            all.First(e => e.State == ExampleState.Submitted).Id,
            published.Id,
            published.Slug!,
            published.Images[0].Id,
            (await db.Set<Reflection>().FirstAsync()).Id,
            trials.First(t => t.Outcome is null).Id,
            trials.First(t => t.Outcome is not null).Id
        );
    }
}
