using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations;

/// <summary>The names of the units a demo person reaches, in the order of the tree.</summary>
internal static class Reach
{
    public static async Task<IReadOnlyList<string>> Of(TestApp app, string person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var email = DemoPerson.All.Single(p => p.Key == person).Email;
        return await db
            .Reaches.Where(r => db.Set<Person>().Any(p => p.Id == r.PersonId && p.Email == email))
            .Join(db.Units, r => r.UnitId, u => u.Id, (_, unit) => unit)
            .OrderBy(u => u.Position)
            .Select(u => u.Name)
            .ToListAsync();
    }
}
