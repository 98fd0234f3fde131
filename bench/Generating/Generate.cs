using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Generating;

/// <summary>Fills an empty database with one size: the program makes its tables, organisations and people; rounds are written in bulk.</summary>
internal static class Generate
{
    private const int AnswersInABatch = 40_000;
    private static readonly DateTimeOffset SetUpAt = new(2014, 1, 7, 8, 0, 0, TimeSpan.Zero);

    public static async Task Fill(Database database, Size size)
    {
        await using var program = ProgramParts.On(database);
        var knowledge = program.Services.GetRequiredService<Knowledge>();
        var framework = knowledge.Swedish.Frameworks.First(f => f.Id == Framework.HumanRights);
        await program.ApplyMigrations();
        var places = await Places(program.Services, size);

        var batch = new Batch();
        var rounds = new MadeUpRounds(framework, size, batch);
        var order = InTime(size).ToList();
        var bar = new ProgressBar(
            $"{size.Name} {database.EngineName}",
            order.Sum(o => rounds.AnswersIn(o.Organisation, o.Round))
        );
        await using var store = await BulkStore.Open(database);
        var done = 0L;
        foreach (var (organisation, round) in order)
        {
            rounds.Make(places[organisation], organisation, round);
            if (batch.Answers >= AnswersInABatch)
                await Write();
        }
        await Write();
        await store.Settle();
        bar.Done();

        async Task Write()
        {
            await store.Write(batch);
            done += batch.Answers;
            batch.Clear();
            bar.At(done);
        }
    }

    private static async Task<List<Place>> Places(IServiceProvider services, Size size)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var by = new By(PersonId: null, "Mätning", SetUpAt);
        var places = new List<Place>();
        for (var i = 0; i < size.Organisations; i++)
            places.Add(await Place.Make(db, size, i, by));
        await db.Database.CloseConnectionAsync();
        return places;
    }

    /// <summary>Oldest first over all organisations, as an installation grows.</summary>
    private static IEnumerable<(int Organisation, int Round)> InTime(Size size) =>
        Enumerable
            .Range(0, size.Organisations)
            .SelectMany(o => Enumerable.Range(0, size.RoundsOf(o)).Select(r => (o, r)))
            .OrderBy(x => x.r - size.RoundsOf(x.o))
            .ThenBy(x => x.o);
}
