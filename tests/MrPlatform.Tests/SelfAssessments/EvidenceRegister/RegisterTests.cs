using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>The register: who sees what, finding, and letting many answers rest on one piece.</summary>
public sealed class RegisterTests : RegisterStory
{
    [Theory]
    [InlineData("handlaggare")]
    [InlineData("fortroendevald")]
    [InlineData("redaktor")]
    public async Task The_register_is_for_those_who_lead_answer_and_review(string person) =>
        (await (await App.As(person)).Open("/underlag")).Answers(HttpStatusCode.Forbidden);

    [Fact]
    public async Task An_auditor_reads_but_adds_and_changes_nothing()
    {
        var id = await PutIn("Provenkät om bemötande", "Data", Social);
        var auditor = await App.As("revisor");

        (await auditor.Open("/underlag"))
            .Shows("Provenkät om bemötande")
            .DoesNotShow("Lägg in ett");
        (await auditor.Open($"/underlag/{id}")).Shows("Nivå 4 till och med 1 oktober 2028");
        (await auditor.Open("/underlag/nytt")).Answers(HttpStatusCode.Forbidden);
        foreach (var act in new[] { "andra", "fornya", "dra-tillbaka" })
            (await auditor.Open($"/underlag/{id}/{act}")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_head_sees_what_the_own_unit_looks_after_or_rests_on_and_nothing_else()
    {
        var own = await PutIn("Socialnämndens rutin", "Dokument", Social);
        var others = await PutIn("Kulturens plan", "Dokument", Culture);
        var shared = await PutIn("Gemensam enkät", "Data", Culture);
        await Reuse(Code, shared, unit: 1);
        var head = await App.As("respondent");

        var page = await head.Open("/underlag?q=e");
        page.Shows("Socialnämndens rutin").Shows("Gemensam enkät").DoesNotShow("Kulturens plan");
        (await head.Open($"/underlag/{others}")).Answers(HttpStatusCode.NotFound);
        (await head.Open($"/underlag/{others}/fil")).Answers(HttpStatusCode.NotFound);
        (await head.Open($"/underlag/{others}/andra")).Answers(HttpStatusCode.NotFound);
        (await head.Open($"/underlag/{shared}")).Answers(HttpStatusCode.OK);
        (await head.Open($"/underlag/{shared}/andra")).Answers(HttpStatusCode.Forbidden);
        (await head.Open($"/underlag/{own}/andra")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_choices_stand_in_the_address()
    {
        var old = await PutIn("Gammal provsyn", "Beslut", Social, "2020-01-01");
        await PutIn("Ny provsyn", "Beslut", Culture);
        await PutIn("Samtal om provsyn", "Dialog", Social, "2024-12-20");

        await Lists("?q=PROVSYN&alder=gammalt", "Gammal provsyn");
        await Lists("?q=provsyn&alder=farskt", "Ny provsyn");
        await Lists("?q=provsyn&alder=snart", "Samtal om provsyn");
        await Lists("?q=provsyn&sort=Dialogue", "Samtal om provsyn");
        await Lists("?q=gammal%20prov", "Gammal provsyn");
        await Reuse(Code, old);
        await Lists("?q=provsyn&anvant=ja", "Gammal provsyn");
        (await Round.Leader.Open("/underlag?q=provsyn&anvant=nej")).DoesNotShow("Gammal provsyn");
        (await Round.Leader.Open("/underlag?q=finnsinte")).Shows("Inget underlag passar urvalet.");
        (await Round.Leader.Open("/underlag?sida=40000")).Answers(HttpStatusCode.OK);
        (await Round.Leader.Open("/underlag?enhet=inte-en-enhet&sort=x&alder=y")).Answers(
            HttpStatusCode.OK
        );
    }

    [Theory]
    [InlineData("Datum", "31 november", "Skriv ett datum som finns")]
    [InlineData("Datum", "2027-01-01", "Datumet ligger i framtiden.")]
    [InlineData("Gäller till och med (frivilligt)", "2019-01-01", "Slutdagen ligger före")]
    [InlineData("Länk (frivilligt)", "javascript:alert(1)", "Skriv hela webbadressen")]
    [InlineData(Name, "", "Skriv vad det är för underlag.")]
    public async Task What_is_wrong_is_said_at_the_field_and_all_that_was_typed_stays(
        string field,
        string typed,
        string sentence
    )
    {
        var page = (await Round.Leader.Open("/underlag/nytt"))
            .Fill(Name, "Enkäten 2026")
            .Fill("Datum", "2026-10-01")
            .Fill(field, typed);

        page = await page.Press("Spara underlaget");

        page.Answers(HttpStatusCode.OK).HasError(field, sentence);
        Assert.Equal(typed, page.ByLabel(field).GetAttribute("value"));
        if (field != Name)
            Assert.Equal("Enkäten 2026", page.ByLabel(Name).GetAttribute("value"));
    }

    [Fact]
    public async Task One_piece_carries_answers_in_several_units_and_leaves_one_without_leaving_the_register()
    {
        var id = await PutIn("Provenkät om bemötande", "Data", Social);

        await Reuse(Code, id, unit: 1);
        await Reuse(Other, id, unit: 1);
        await Reuse(Code, id, unit: 2);

        Assert.Equal(4, (await Round.Kept(Code)).Level);
        Assert.Equal(4, (await Round.Kept(Code, 2)).Level);
        Assert.Equal(3, (await Piece(id)).Answers);
        var details = await Round.Leader.Open($"/underlag/{id}");
        details.Shows("3 svar vilar på det").Shows("Kultur- och fritidsnämnden");
        Assert.Contains(
            await Round.Journal(),
            line =>
                line.Contains(
                    "vila också på underlaget Provenkät om bemötande",
                    StringComparison.Ordinal
                )
        );

        await (await Round.Leader.Open(Round.Criterion(Code)))
            .Choose("Ta bort Provenkät om bemötande när jag sparar")
            .Press("Spara och gå vidare");

        Assert.Equal(2, (await Round.Kept(Code)).Level);
        Assert.Equal(4, (await Round.Kept(Code, 2)).Level);
        Assert.Equal(2, (await Piece(id)).Answers);
        await Recount.Agrees(App, Round.Id);
        await EvidenceCount.Agrees(App);
    }

    [Fact]
    public async Task Searching_while_answering_saves_nothing_and_keeps_what_is_typed()
    {
        var id = await PutIn("Granskning av kösystemet", "Oberoende granskning", Culture);

        var page = await (await Round.Leader.Open(Round.Criterion(Code)))
            .Choose("Nivå 3")
            .Fill(Motivation, "Vi har mätt.")
            .Submit("Sök underlag", ("Sök bland underlagen", "kösys"));

        page.Answers(HttpStatusCode.OK);
        Assert.Equal("Vi har mätt.", Words.Of(page.ByLabel(Motivation)));
        Assert.True(page.ByLabel("Nivå 3").HasAttribute("checked"));
        Assert.Equal(AnswerState.Unanswered, (await Round.Kept(Code)).State);
        await page.Choose(Label(page, "Granskning av kösystemet")).Press("Spara och gå vidare");
        Assert.Equal([id], (await Round.Kept(Code)).Evidence.Select(e => e.Id));
        Assert.Equal(3, (await Round.Kept(Code)).Level);
    }

    [Fact]
    public async Task Nobody_lets_an_answer_rest_on_a_piece_they_may_not_see()
    {
        var id = await PutIn("Kulturens plan", "Dokument", Culture);
        var head = await App.As("respondent");
        var page = await head.Open(Round.Criterion(Code));
        var box = (IHtmlInputElement)page.Document.CreateElement("input");
        (box.Type, box.Name, box.Value) = ("hidden", "Form.ReuseEvidence", id.ToString());
        page.Document.QuerySelector("main form")!.Append(box);

        (await page.Choose("Nivå 3").Press("Spara och gå vidare")).Answers(HttpStatusCode.Conflict);

        Assert.Empty((await Round.Kept(Code)).Evidence);
    }

    [Fact]
    public async Task The_register_can_be_had_as_a_file_with_the_choices_that_are_made()
    {
        await PutIn("=1+1 Mätning i hallen", "Data", Social);
        await PutIn("Beslut om hallen", "Beslut", Social);

        var rows = Csv.Table(
            await Round.Leader.Http.GetByteArrayAsync(
                new Uri("/underlag.csv?tabell=underlag&q=hallen&sort=Data", UriKind.Relative)
            )
        );

        var row = Assert.Single(rows);
        Assert.Equal(["'=1+1 Mätning i hallen", "Data"], row.Take(2));
        (await (await App.As("fortroendevald")).Open("/underlag.csv?tabell=underlag")).Answers(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task One_piece_is_chosen_once_for_several_answers_of_an_area()
    {
        var id = await PutIn("Provmätning i hela området", "Data", Social);
        var page = await Round.Leader.Open(Round.Area("D1"));
        var codes = page
            .Document.QuerySelectorAll<IHtmlInputElement>("input[name='Shared.Criteria']")
            .Select(box => box.Value)
            .Take(2)
            .ToList();
        Assert.Equal(2, codes.Count);
        foreach (
            var radio in page.Document.QuerySelectorAll<IHtmlInputElement>(
                "input[type=radio][value='4']"
            )
        )
            radio.IsChecked = IsOf(page, radio, codes);
        page.Choose(Label(page, "Provmätning", "Shared.Pieces"));

        page = await page.Press("Spara området och gå vidare");

        page.Shows("Välj vilka svar som vilar på underlaget.");
        foreach (var code in codes)
            page.Choose(code);
        await page.Press("Spara området och gå vidare");
        foreach (var code in codes)
            Assert.Equal(
                (4L, id),
                ((await Round.Kept(code)).Level, (await Round.Kept(code)).Evidence.Single().Id)
            );
        Assert.Equal(2, (await Piece(id)).Answers);
        await Recount.Agrees(App, Round.Id);
        await EvidenceCount.Agrees(App);
    }

    private static bool IsOf(Page page, IHtmlInputElement radio, List<string> codes) =>
        codes.Contains(
            page.Document.QuerySelector<IHtmlInputElement>(
                $"input[name='{radio.Name!.Replace("Choice", "Criterion", StringComparison.Ordinal)}']"
            )!.Value
        );
}
