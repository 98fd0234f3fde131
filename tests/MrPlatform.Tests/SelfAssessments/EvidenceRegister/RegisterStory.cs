using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>A round of two committees, and short ways to put pieces into the register and let answers rest on them.</summary>
public abstract class RegisterStory : AppTests
{
    protected const string Code = "D3.1.4";
    protected const string Other = "D2.1.1";
    protected const string Name = "Vad är det för underlag?";
    protected const string Unit = "Enhet som sköter underlaget";
    protected const string Motivation = "Varför valde du det svaret?";

    private protected StartedRound Round { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Round = await Begin(App, Social, Culture);
    }

    protected async Task Lists(string choices, string only)
    {
        var page = await Round.Leader.Open("/underlag" + choices);
        Assert.Equal([only], page.Document.QuerySelectorAll("tbody th a").Select(Words.Of));
    }

    protected async Task<Guid> PutIn(
        string name,
        string kind,
        string unit,
        string date = "2026-10-01",
        string ends = ""
    )
    {
        Round.Later();
        var page = await (await Round.Leader.Open("/underlag/nytt")).Submit(
            "Spara underlaget",
            (Name, name),
            ("Sort", kind),
            ("Datum", date),
            ("Gäller till och med (frivilligt)", ends),
            (Unit, unit)
        );
        page.Answers(HttpStatusCode.OK).Shows(name);
        return Guid.Parse(page.Address.Split('/')[^1]);
    }

    /// <summary>Answers level 4 and lets the answer rest on a piece found by its whole name.</summary>
    private protected async Task Reuse(
        string code,
        Guid id,
        int unit = 1,
        StartedRound? round = null
    )
    {
        var name = (await Piece(id)).Title;
        var at = round ?? Round;
        at.Later();
        var page = await (await at.Leader.Open(at.Criterion(code, unit)))
            .Choose("Nivå 4")
            .Submit("Sök underlag", ("Sök bland underlagen", name));
        await page.Choose(Label(page, name)).Press("Spara och gå vidare");
    }

    protected static string Label(Page page, string name, string field = "Form.ReuseEvidence") =>
        page
            .Fields.Single(f =>
                f.Element is AngleSharp.Html.Dom.IHtmlInputElement input
                && input.Name == field
                && f.Name.StartsWith(name, StringComparison.Ordinal)
            )
            .Name;

    protected async Task<Evidence> Piece(Guid id)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Evidence.SingleAsync(e => e.Id == id);
    }
}
