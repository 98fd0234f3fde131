using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>How many measures go is told together, from a meeting: all of it or nothing.</summary>
[Trait("Needs", "Database")]
public sealed class FromMeetingTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Meeting = "/atgarder/mote";

    private BoardPlan _made = null!;

    private Guid Plan => _made.Plan;

    // Each test has a plan of its own in the app they share.
    public async ValueTask InitializeAsync() => _made = await BoardPlan.In(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_meeting_tells_of_several_at_once_and_of_nothing_when_one_is_wrong()
    {
        var leader = await app.As("processledare");
        var page = await leader.Open($"{Meeting}?plan={Plan}");
        page.DoesNotShow("Gjord sak");
        (await page.Press("Spara mötets besked")).Shows("Välj hur det går för minst en åtgärd.");

        page = await Fill(
                page,
                ("Ärligt svar i tid", "Genomförd", ""),
                ("Öppna dörren", "Försenad", "")
            )
            .Fill("Vilket möte? (frivilligt)", "Ledningsgruppen")
            .Press("Spara mötets besked");

        page.Shows("Skriv varför åtgärden är försenad.");
        Assert.Equal(
            "Ledningsgruppen",
            page.ByLabel("Vilket möte? (frivilligt)").GetAttribute("value")
        );
        Assert.Equal(
            "Done",
            Row(page, "Ärligt svar i tid").QuerySelector("option[selected]")!.GetAttribute("value")
        );
        (await leader.Open($"/atgarder?plan={Plan}&lage=Done&q=ärligt")).Shows(
            "Ingen åtgärd passar urvalet."
        );

        page = await Fill(page, ("Öppna dörren", "Försenad", "Dörren är slut."))
            .Press("Spara mötets besked");

        page.Shows("Läget för 2 åtgärder är sparat.");
        (
            await (await leader.Open($"/atgarder?plan={Plan}&lage=Delayed")).Follow("Öppna dörren")
        ).Shows("Ledningsgruppen: Dörren är slut.");
        (
            await (await leader.Open($"/atgarder?plan={Plan}&lage=Done&q=ärligt")).Follow(
                "Ärligt svar i tid"
            )
        ).Shows("Ledningsgruppen");
    }

    [Fact]
    public async Task Who_tells_after_somebody_else_is_shown_it_and_chooses_and_others_measures_are_out_of_reach()
    {
        var leader = await app.As("processledare");
        var mine = await leader.Open($"{Meeting}?plan={Plan}");
        var own = await app.As("respondent");
        var theirs = await own.Open($"{Meeting}?plan={Plan}");
        theirs.Shows("Öppna dörren").DoesNotShow("Senare sak");
        await Fill(theirs, ("Öppna dörren", "Påbörjad", "Vi har börjat."))
            .Press("Spara mötets besked");

        var page = await Fill(mine, ("Öppna dörren", "Genomförd", "Klart."))
            .Press("Spara mötets besked");

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann berätta före dig.")
            .Shows("Klart.");
        (await page.Press("Spara mötets besked")).Shows("Läget för en åtgärd är sparat.");

        var other = Row(mine, "Senare sak")
            .QuerySelector("input[name$=Id]")!
            .GetAttribute("value")!;
        await own.Forge(
            Meeting,
            ("Rows[0].Id", other),
            ("Rows[0].Seen", "0"),
            ("Rows[0].Told.To", "Done")
        );
        (await leader.Open($"/atgarder?plan={Plan}&lage=Done&q=senare")).Shows(
            "Ingen åtgärd passar urvalet."
        );
    }

    private static IElement Row(Page page, string title) =>
        page
            .Document.QuerySelectorAll("fieldset")
            .Single(f => f.QuerySelector("legend")!.TextContent.Trim() == title);

    private static Page Fill(Page page, params (string Title, string To, string Text)[] rows)
    {
        foreach (var (title, to, text) in rows)
        {
            var row = Row(page, title);
            var states = row.QuerySelectorAll<IHtmlSelectElement>("select").Single();
            states.Value = states.Options.Single(o => o.Text.Trim() == to).Value;
            row.QuerySelectorAll<IHtmlTextAreaElement>("textarea").Single().Value = text;
        }
        return page;
    }
}
