using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Respondents;
using MrPlatform.Tests.SelfAssessments.Reviewing;
using MrPlatform.Tests.SelfAssessments.Workshops;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>What a group has seen, met about and been told, as files: each number is what those who took part did.</summary>
public sealed class StoryFileTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "D1.1.3";
    private const string Another = "D1.3.1";

    [Fact]
    public async Task Who_rates_without_an_account_takes_home_what_the_group_has_seen_and_nothing_before()
    {
        var round = await Begin(App, Social, Culture);
        var raters = new Raters(App, round);
        var own = await raters.Invite(Raters.Aino, Raters.Bo);
        await raters.Rate(own[0], (Code, "1"), (Another, "4"));
        await raters.Rate(own[1], (Code, "3"), (Another, "2"));
        var (area, bo) = ($"{own[1]}/omraden/D1", App.Visitor());
        (await bo.Open($"{area}.csv")).Answers(HttpStatusCode.NotFound);

        await raters.Reveal(Code);

        (await bo.Open(area)).Shows("Hämta tabellen: CSV");
        var row = Assert.Single(await TableFiles.Rows(bo, area, "gruppen"));
        Assert.Equal(Code, row[0]);
        Assert.Equal(["1", "0", "1", "0", "0", ""], row.Skip(2));
        await Recount.Agrees(App, round.Id);
    }

    [Fact]
    public async Task Four_without_names_are_no_numbers_in_a_file()
    {
        var round = await Begin(App, Social, Culture);
        var raters = new Raters(App, round);
        var link = await raters.Open();
        var own = "";
        for (var i = 0; i < 5; i++)
        {
            own = await raters.Join(link);
            await (
                i < 4
                    ? raters.Rate(own, (Code, "1"), (Another, "3"))
                    : raters.Rate(own, (Another, "vet-inte"))
            );
        }

        await raters.Reveal(Code);
        (await App.Visitor().Open($"{own}/omraden/D1.csv")).Answers(HttpStatusCode.NotFound);
        await raters.Reveal(Another);

        var row = Assert.Single(
            await TableFiles.Rows(App.Visitor(), $"{own}/omraden/D1", "gruppen")
        );
        Assert.Equal(Another, row[0]);
        Assert.Equal(["0", "0", "4", "0", "1", ""], row.Skip(2));
        await Recount.Agrees(App, round.Id);
    }

    [Fact]
    public async Task A_workshop_that_has_been_tells_who_was_there_and_what_they_agreed_on()
    {
        var workshop = await HeldWorkshop.Begin(App);
        await workshop.Show();
        await workshop.JoinAndRate("2", "2", "3", "3", "vet-inte", "1");
        await workshop.Reveal();
        await workshop.Agree(2);
        await workshop.End();

        var row = Assert.Single(
            await TableFiles.Rows(workshop.Leader, workshop.Overview, "verkstader")
        );

        Assert.Equal("Socialnämnden", row[0]);
        Assert.Equal(["6", "0", "3", "1", Code], row.Skip(3));
    }

    [Fact]
    public async Task A_review_has_its_words_point_by_point_in_the_order_of_the_framework()
    {
        var round = await Begin(App, Social, Culture);
        await round.Answer(Code, "Nivå 2", "Vi frågar ibland.");
        var (reviewer, address) = await new Reviewers(App, round).Begin();
        await (await reviewer.Open($"{address}/kriterier/{Another}"))
            .Fill("Vi undrar", "Vem frågar?")
            .Press("Spara och gå vidare");
        await (await reviewer.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi ser", "=Ni frågar.")
            .Fill("Vi föreslår", "Fråga alla.")
            .Press("Spara och gå vidare");
        var seen = await TableFiles.Rows(reviewer, address, "kriterier");
        Assert.Equal([Code, Another], seen.Where(row => row[5] == "Ja").Select(row => row[1]));
        Assert.Equal("2", seen.Single(row => row[1] == Code)[4]);

        await (await reviewer.Open(address)).Press("Lämna in granskningen");
        await (await round.Leader.Open($"{address}/rapport"))
            .Fill($"Vad ni gör av det {Code}", "Vi frågar i vår.")
            .Press($"Spara svaret {Code}");

        var rows = await TableFiles.Rows(round.Leader, $"{address}/rapport", "punkter");
        Assert.Equal([Code, Another], rows.Select(row => row[1]));
        Assert.Equal(["'=Ni frågar.", "", "Fråga alla.", "Vi frågar i vår."], rows[0].Skip(3));
        Assert.Equal(["", "Vem frågar?", "", ""], rows[1].Skip(3));
    }
}
