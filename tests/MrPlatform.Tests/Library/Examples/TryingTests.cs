using System.Net;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>Vi provar detta: begun with a press, told later, shared only by choice, and counted for everyone.</summary>
public sealed class TryingTests : ExampleTests
{
    private const string Book = "/uppslagsverk/exempel/boden-kuben";

    [Theory]
    [InlineData("respondent")]
    [InlineData("fortroendevald")]
    [InlineData("revisor")]
    public async Task Who_does_not_lead_work_cannot_say_that_the_organisation_tries(string person)
    {
        var visitor = await App.As(person);
        var trying = (await DemoOwnExamples.Of(App)).Trying;

        (await visitor.Open(Snow)).DoesNotShow("Vi provar detta");
        (await visitor.Open("/det-vi-provar/nytt")).Answers(HttpStatusCode.Forbidden);
        (await visitor.Open($"/det-vi-provar/{trying}")).Answers(HttpStatusCode.Forbidden);
        (await visitor.Open("/det-vi-provar")).Shows("Snöröjning som börjar hos den som går");
    }

    [Fact]
    public async Task Another_organisation_sees_the_number_but_nothing_that_is_not_shared()
    {
        var trying = (await DemoOwnExamples.Of(App)).Trying;
        var region = await App.As("processledare-region");

        (await region.Open($"/det-vi-provar/{trying}")).Answers(HttpStatusCode.NotFound);
        (await region.Open("/det-vi-provar")).DoesNotShow("gångvägarna till skolorna");
        (await region.Open(Snow))
            .Shows("En organisation provar eller har provat")
            .Shows("Ingen av dem har delat hur det gick än.")
            .DoesNotShow("Exempelköping")
            .DoesNotShow("gångvägarna till skolorna");
        (await App.Visitor().Open(Snow)).DoesNotShow("Exempelköping");
    }

    [Fact]
    public async Task What_is_missing_or_impossible_comes_back_with_a_sentence()
    {
        var leader = await App.As("processledare");
        (
            await (await leader.Open("/det-vi-provar/nytt"))
                .Fill("När börjar ni?", "i höst")
                .Press("Vi provar detta")
        )
            .HasError("Vilket exempel?", "Välj vilket exempel ni provar")
            .HasError("Vad ska ni göra?", "Skriv vad ni ska göra")
            .HasError("När börjar ni?", "Skriv ett datum som finns");
        var trying = (await DemoOwnExamples.Of(App)).Trying;

        (
            await (await leader.Open($"/det-vi-provar/{trying}"))
                .Fill("Vilken dag gäller det?", "2020-01-01")
                .Press("Spara det ni har berättat")
        )
            .HasError("Det gav effekt", "Välj hur det går")
            .HasError("Vad hände?", "Skriv vad som hände")
            .HasError("Vilken dag gäller det?", "Dagen kan inte vara före");
    }

    [Fact]
    public async Task A_trial_is_begun_told_and_shared_only_when_the_organisation_chooses_to()
    {
        var visitor = App.Visitor();
        (await visitor.Open(Book)).DoesNotShow("provar eller har provat");
        var leader = await App.As("processledare");
        var begun = await (await (await leader.Open(Book)).Follow("Vi provar detta"))
            .Fill("Vilken enhet provar?", "– Socialnämnden")
            .Fill("Vad ska ni göra?", "Vi bygger en egen kub.")
            .Press("Vi provar detta");
        begun.Shows("Vi bygger en egen kub.").Shows("Pågår");
        (await visitor.Open(Book))
            .Shows("En organisation provar eller har provat")
            .DoesNotShow("Vi bygger en egen kub.");

        await (await begun.Follow("Berätta hur det går"))
            .Choose("Det gav inte effekt")
            .Fill("Vad hände?", "Ingen kom till kuben.")
            .Fill("Vad lärde ni er? (frivilligt)", "Fråga först.")
            .Press("Spara det ni har berättat");
        (await visitor.Open(Book)).DoesNotShow("Ingen kom till kuben.");
        var own = await leader.Open(Book);
        await (await own.Follow("Ändra det ni har berättat"))
            .Choose("Visa öppet på exemplets sida")
            .Press("Spara det ni har berättat");

        (await visitor.Open(Book))
            .Shows("Exempelköpings kommun")
            .Shows("Det gav inte effekt")
            .Shows("Ingen kom till kuben.")
            .Shows("Fråga först.");
        await (await (await leader.Open(Book)).Follow("Ändra det ni har berättat"))
            .Choose("Visa öppet på exemplets sida", chosen: false)
            .Press("Spara det ni har berättat");
        (await visitor.Open(Book)).DoesNotShow("Ingen kom till kuben.");
        Assert.Equal(2, await Times(Acts.AdaptationShared));
        Assert.Equal(1, await Times(Acts.AdaptationKept));
        (await (await App.As("revisor")).Open("/handelser")).Shows(
            "Aino Berg berättade hur det går med Elever som fördjupar sig i rättigheter."
        );
    }

    [Fact]
    public async Task Of_two_who_tell_at_once_the_second_sees_what_the_first_told()
    {
        var trying = (await DemoOwnExamples.Of(App)).Trying;
        var late = await (await App.As("chef")).Open($"/det-vi-provar/{trying}");
        await (await (await App.As("processledare")).Open($"/det-vi-provar/{trying}"))
            .Choose("Pågår")
            .Fill("Vad hände?", "Första snön har fallit.")
            .Press("Spara det ni har berättat");

        (
            await late.Choose("Avbrutet")
                .Fill("Vad hände?", "Vi slutade.")
                .Press("Spara det ni har berättat")
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Första snön har fallit.")
            .Shows("Vi slutade.");
    }

    [Fact]
    public async Task After_half_a_year_the_workspace_asks_how_it_went()
    {
        (await (await App.As("processledare")).Open("/arbetsyta")).DoesNotShow("Hur gick det");
        App.Clock.Advance(TimeSpan.FromDays(180));

        (await (await App.As("processledare")).Open("/arbetsyta")).Shows(
            "Hur gick det med det ni började prova"
        );
    }
}
