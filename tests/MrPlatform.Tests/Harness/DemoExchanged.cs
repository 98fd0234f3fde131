using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>A file with a measure that the process leader has read in and not taken, and the paused hook of the demo.</summary>
internal sealed record DemoExchanged(Guid Import, Guid Hook)
{
    public static async Task<DemoExchanged> Of(MrContext db, DemoPlanned planned)
    {
        var plan = await db.ActionPlans.SingleAsync(p => p.Id == planned.Plan);
        var email = DemoPerson.All.Single(p => p.Key == "processledare").Email;
        var person = await db.People.SingleAsync(p => p.Email == email);
        var import = new MeasureImport(
            plan,
            "åtgärder.csv",
            Grid.Of(Encoding.UTF8.GetBytes("Mål;Åtgärd;Klart\n1;Ring upp;2027-03-31\n1;;i vår\n")),
            new By(person.Id, person.Name, plan.MadeAt)
        );
        import.Map([ImportField.Goal, ImportField.Title, ImportField.DueOn], goal: null);
        db.Add(import);
        await db.SaveChangesAsync();
        var hook = await db.Hooks.FirstAsync(h => h.OrganisationId == plan.OrganisationId);
        return new(import.Id, hook.Id);
    }
}
