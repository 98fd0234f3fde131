using System.Net;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>Two who write in the same example at once: nothing is lost, and the second chooses part by part.</summary>
public sealed class WriteTogetherTests : ExampleTests
{
    [Fact]
    public async Task Of_two_who_write_at_once_the_second_sees_what_the_first_wrote()
    {
        var first = await App.As("processledare");
        var id = await OwnExamples.Draft(first);
        var second = await App.As("chef");
        var late = await second.Open($"/egna-exempel/{id}/skriv");
        await (await first.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Problemet", "Så skrev den första.")
            .Press("Spara utkastet");

        var both = await late.Fill("Problemet", "Så skrev den andra.")
            .Fill("Resultat", "Bara den andra skrev om resultatet.")
            .Press("Spara utkastet");

        both.Answers(HttpStatusCode.Conflict)
            .Shows("Aino Berg sparade medan du skrev")
            .Shows("Så skrev den första.")
            .Shows("Så skrev den andra.")
            .DoesNotShow("Inget skrivet Så");
        Assert.Equal(
            ["Problemet", "Resultat"],
            both.Document.QuerySelectorAll(".mr-sides h3").Select(one => Words.Of(one))
        );
        (await both.Press("Spara utkastet")).Answers(HttpStatusCode.OK);
        (await first.Open($"/egna-exempel/{id}/forhandsvisning"))
            .Shows("Så skrev den andra.")
            .Shows("Bara den andra skrev om resultatet.");
    }

    [Fact]
    public async Task The_second_may_keep_what_the_first_wrote_part_by_part()
    {
        var first = await App.As("processledare");
        var id = await OwnExamples.Draft(first);
        var second = await App.As("chef");
        var late = await second.Open($"/egna-exempel/{id}/skriv");
        await (await first.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Problemet", "Så skrev den första.")
            .Choose("Demokratiaktör")
            .Fill("Adress till källa 1", "https://www.exempelkoping.example/forsta")
            .Fill("Vad är källa 1?", "Den första källan")
            .Press("Spara utkastet");
        var both = await late.Fill("Problemet", new string('x', 5999))
            .Fill("Resultat", "Bara den andra skrev om resultatet.")
            .Fill("Adress till källa 1", "https://www.exempelkoping.example/andra")
            .Fill("Vad är källa 1?", "Den andra källan")
            .Press("Spara utkastet");
        both.Answers(HttpStatusCode.Conflict).Shows("Demokratiaktör").Shows("Den första källan");
        Keep(both, "Problemet");
        Keep(both, "Roller");
        Keep(both, "Källor");

        // Faults in what is not kept do not matter; others send the page back with the choice made.
        (
            await both.Fill("Adress till källa 1", "ingen adress")
                .Fill("Rubrik", "")
                .Press("Spara utkastet")
        )
            .HasError("Rubrik", "Skriv en rubrik")
            .DoesNotShow("Skriv hela adressen");
        (await both.Fill("Rubrik", "Båda skrev").Press("Spara utkastet")).Shows(
            "Utkastet är sparat."
        );

        (await first.Open($"/egna-exempel/{id}/forhandsvisning"))
            .Shows("Så skrev den första.")
            .Shows("Bara den andra skrev om resultatet.")
            .Shows("Den första källan")
            .Shows("Demokratiaktör")
            .DoesNotShow("Den andra källan")
            .DoesNotShow("xxxxxx");
    }

    private static void Keep(Page page, string part)
    {
        var group = page
            .Document.QuerySelectorAll(".mr-sides")
            .Single(one => Words.Of(one.QuerySelector("h3")) == part);
        foreach (var choice in group.QuerySelectorAll("input").Cast<IHtmlInputElement>())
            choice.IsChecked = choice.Value == "theirs";
    }
}
