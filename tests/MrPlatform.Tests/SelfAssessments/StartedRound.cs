using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>A round of Exempelköpings kommun on the startpaket, started as a process leader does it, and the ways into it.</summary>
internal sealed class StartedRound(TestApp app, Visitor leader, Guid id)
{
    public const string Overall = "Kommunövergripande";
    public const string Social = "Socialnämnden";
    public const string Culture = "Kultur- och fritidsnämnden";
    public const string Title = "Provrunda";

    public Guid Id => id;

    public Visitor Leader => leader;

    public string Address => $"/nulagesanalyser/{id}";

    public string Result => $"{Address}/resultat";

    public string Conclusion => $"{Address}/avsluta";

    public string Criterion(string code, int unit = 1) =>
        $"{Address}/kriterier/{code}?enhet={unit}";

    public string Correction(string code, int unit = 1) =>
        $"{Address}/kriterier/{code}/ratta?enhet={unit}";

    public string Area(string code, int unit = 1) => $"{Address}/omraden/{code}?enhet={unit}";

    public static Task<StartedRound> Begin(TestApp app, params string[] units) =>
        BeginAt(app, "/nulagesanalyser/starta", units);

    /// <summary>On all of another framework, or on the startpaket where it has one.</summary>
    public static Task<StartedRound> BeginIn(
        TestApp app,
        string framework,
        params string[] units
    ) => BeginAt(app, $"/nulagesanalyser/starta?ramverk={framework}", units);

    private static async Task<StartedRound> BeginAt(TestApp app, string address, string[] units)
    {
        var leader = await app.As("processledare");
        var form = (await leader.Open(address)).Fill("Vad ska rundan heta?", Title);
        var page = await Units(form, units).Press("Starta rundan");
        return new(app, leader, Guid.Parse(page.Address.Split('/')[^1]));
    }

    /// <summary>Ticks these units and no others.</summary>
    public static Page Units(Page form, params string[] units)
    {
        foreach (var (name, element) in form.Fields)
            if (element is IHtmlInputElement { Type: "checkbox" } box)
                box.IsChecked = units.Contains(name.Split(" (")[0], StringComparer.Ordinal);
        return form;
    }

    public async Task<Page> Answer(
        string code,
        string choice,
        string motivation = "",
        int unit = 1,
        Visitor? by = null
    )
    {
        Later();
        return await (await (by ?? leader).Open(Criterion(code, unit)))
            .Choose(choice)
            .Fill("Varför valde du det svaret?", motivation)
            .Press("Spara och gå vidare");
    }

    public async Task<Page> Conclude()
    {
        Later();
        return await (await leader.Open(Conclusion)).Press("Avsluta rundan och lås svaren");
    }

    /// <summary>A minute passes, so that the journal tells what came first.</summary>
    public void Later() => app.Clock.Advance(TimeSpan.FromMinutes(1));

    /// <summary>The journal as the auditor reads it, latest first.</summary>
    public async Task<IReadOnlyList<string>> Journal() =>
        [
            .. (await (await app.As("revisor")).Open("/handelser"))
                .Document.QuerySelectorAll("main section li")
                .Select(Words.Of),
        ];

    public async Task<Answer> Kept(string code, int unit = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var rating = await db.RatingUnits.SingleAsync(u =>
            u.SelfAssessmentId == id && u.Number == unit
        );
        return await db
            .Answers.Include(a => a.Evidence)
            .SingleAsync(a => a.RatingUnitId == rating.Id && a.Criterion == code);
    }
}
