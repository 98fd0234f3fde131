using System.Net;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>A team notes what an example says to it: one note for each unit, read only at home.</summary>
public sealed class ReflectionTests : ExampleTests
{
    private const string Noted = "samma prioriteringslista på gatukontoret";

    [Fact]
    public async Task Nobody_outside_the_organisation_reads_a_reflection()
    {
        var note = (await DemoOwnExamples.Of(App)).Reflection;
        (await (await App.As("respondent")).Open(Snow)).Shows(Noted);

        foreach (var person in new[] { "processledare-region", "redaktor" })
        {
            var outsider = await App.As(person);
            (await outsider.Open(Snow)).DoesNotShow(Noted);
            (await outsider.Open("/reflektioner")).DoesNotShow(Noted);
            (await outsider.Open($"/reflektioner/{note}")).Answers(HttpStatusCode.NotFound);
        }
        (await App.Visitor().Open(Snow)).DoesNotShow(Noted).DoesNotShow("Ni och det här exemplet");
    }

    [Fact]
    public async Task An_auditor_reads_but_does_not_write()
    {
        var note = (await DemoOwnExamples.Of(App)).Reflection;
        var auditor = await App.As("revisor");

        (await auditor.Open("/reflektioner")).Shows(Noted).DoesNotShow("Skriv en reflektion");
        (await auditor.Open("/reflektioner/ny")).Answers(HttpStatusCode.Forbidden);
        (await auditor.Open($"/reflektioner/{note}")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_unit_has_one_note_on_each_example_and_says_something_in_it()
    {
        var leader = await App.As("processledare");
        var form = await (await leader.Open(Snow)).Follow("Skriv en reflektion");

        (await form.Press("Spara reflektionen"))
            .HasError("Kan vi använda samma systematik här?", "Skriv något på minst en")
            .HasError("Vilken enhet skriver?", "Enheten har redan en anteckning");
        (await (await leader.Open("/reflektioner/ny")).Press("Spara reflektionen")).HasError(
            "Vilket exempel?",
            "Välj vilket exempel"
        );
    }

    [Fact]
    public async Task A_note_is_written_changed_and_journalled()
    {
        var head = await App.As("chef");
        var noted = await (await (await head.Open(Snow)).Follow("Skriv en reflektion"))
            .Fill("Vilken enhet skriver?", "– Kultur- och fritidsnämnden")
            .Fill("Gav det förtroende eller rättssäkerhet?", "Ja, för dem som går till träningen.")
            .Press("Spara reflektionen");
        noted.Shows("Ja, för dem som går till träningen.").Shows("Kultur- och fritidsnämnden");

        var changed = await (await noted.Follow("Ändra det som Kultur- och fritidsnämnden"))
            .Fill("Vilka andra värden vann man?", "Färre cyklar i diket.")
            .Press("Spara reflektionen");

        changed.Shows("Färre cyklar i diket.").Shows("Ja, för dem som går till träningen.");
        Assert.Equal(2, await Times(Acts.ReflectionNoted));
        Assert.Equal(1, await Times(Acts.ReflectionChanged));
    }

    [Fact]
    public async Task Of_two_who_change_a_note_at_once_the_second_sees_what_the_first_wrote()
    {
        var note = (await DemoOwnExamples.Of(App)).Reflection;
        var late = await (await App.As("chef")).Open($"/reflektioner/{note}");
        await (await (await App.As("processledare")).Open($"/reflektioner/{note}")).Submit(
            "Spara reflektionen",
            ("Vilka andra värden vann man?", "Så skrev den första.")
        );

        (
            await late.Submit(
                "Spara reflektionen",
                ("Vilka andra värden vann man?", "Så skrev den andra.")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Så skrev den första.")
            .Shows("Så skrev den andra.");
    }
}
