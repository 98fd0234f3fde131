using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks.Demo;

/// <summary>
/// Gives Exempelköping a small made-up framework of its own, published once, with a draft of the next version. In Development only and once.
/// </summary>
public static class DemoFramework
{
    public static async Task SeedDemoFramework(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await db.Organisations.SingleAsync(o =>
            o.Code == DemoOrganisation.Exempelkoping.Code
        );
        if (await db.OwnFrameworks.AnyAsync(f => f.OrganisationId == owner.Id))
            return;
        var email = DemoPerson.All.Single(p => p.Key == "processledare").Email;
        var leader = await db.People.SingleAsync(p => p.Email == email);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var (framework, first) = OwnFramework.Begin(owner.Id, First, On(150));
        db.AddRange(framework, first);
        await db.SaveChangesAsync();
        framework.Publish(
            first,
            ("1.0.0", "Första versionen, som kommunstyrelsen har ställt sig bakom."),
            [],
            On(140)
        );
        await db.SaveChangesAsync();
        var draft = framework.StartDraft(first, On(20));
        db.Add(draft);
        framework.Write(draft, Next, "NM1.2, NM2.3", On(12));
        await db.SaveChangesAsync();

        By On(int daysAgo) => new(leader.Id, leader.Name, now.AddDays(-daysAgo));
    }

    private static readonly ItemText Information = new()
    {
        Id = "NM1.2",
        Text =
            "Den som tillhör en nationell minoritet får veta sina rättigheter när den möter oss.",
        Why = "Rätten till information är värd lite om man måste fråga efter den.",
        Basis = "law",
        Law = "3 § lagen om nationella minoriteter och minoritetsspråk",
        Questions = ["Var möter människor informationen första gången?"],
        Criteria = ["D3.1.1"],
    };

    private static FrameworkText First { get; } =
        new()
        {
            Id = "nationella-minoriteter",
            Title = "Lokalt program för nationella minoriteter",
            Description =
                "Ett påhittat program för Exempelköping. Visar hur ett eget ramverk ser ut.",
            Areas =
            [
                new()
                {
                    Id = "NM1",
                    Title = "Information och samråd",
                    Why =
                        "De som programmet gäller ska veta vad de har rätt till, och vara med när vi bestämmer.",
                    Items =
                    [
                        new()
                        {
                            Id = "NM1.1",
                            Text =
                                "Vi samråder med de nationella minoriteterna innan vi bestämmer i frågor som rör dem.",
                            Why = "Ett samråd efter beslutet är information.",
                            Levels =
                            [
                                "Vi samråder inte.",
                                "Vi samråder när någon ber om det.",
                                "Vi samråder minst en gång om året och skriver ner vad som sades.",
                                "Samråden ändrar beslut, och de som var med får veta hur.",
                            ],
                            Evidence =
                            [
                                new("document", "anteckningar från samråd"),
                                new("dialogue", "vad de som deltog säger om samrådet"),
                            ],
                            Basis = "law",
                            Law = "5 § lagen om nationella minoriteter och minoritetsspråk",
                            Lived = "Vi blir tillfrågade innan det är bestämt.",
                            Scope = "both",
                        },
                        Information,
                    ],
                },
                new()
                {
                    Id = "NM2",
                    Title = "Språk och kultur",
                    Items =
                    [
                        new()
                        {
                            Id = "NM2.1",
                            Text =
                                "Barn får möta sitt minoritetsspråk i förskolan när familjen vill det.",
                            Scope = "committee",
                            Basis = "law",
                            Law = "8 kap. 12 a § skollagen",
                        },
                        new()
                        {
                            Id = "NM2.2",
                            Text = "Våra bibliotek har böcker på minoritetsspråken som lånas.",
                            Basis = "ambition",
                            Questions = ["Vem väljer böckerna?"],
                        },
                    ],
                },
            ],
        };

    private static FrameworkText Next =>
        First with
        {
            Areas =
            [
                First.Areas[0] with
                {
                    Items =
                    [
                        First.Areas[0].Items[0],
                        Information with
                        {
                            Text =
                                "Den som tillhör en nationell minoritet får veta sina rättigheter, på sitt språk, när den möter oss.",
                        },
                    ],
                },
                First.Areas[1] with
                {
                    Items =
                    [
                        .. First.Areas[1].Items,
                        new()
                        {
                            Id = "NM2.3",
                            Text = "Äldre kan få omsorg av någon som talar deras minoritetsspråk.",
                            Scope = "committee",
                            Basis = "law",
                            Law = "18 § lagen om nationella minoriteter och minoritetsspråk",
                        },
                    ],
                },
            ],
        };
}
