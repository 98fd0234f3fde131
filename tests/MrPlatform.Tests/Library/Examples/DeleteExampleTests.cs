using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>A draft can be taken away by those who write; what an editor has had stays.</summary>
public sealed class DeleteExampleTests : ExampleTests
{
    [Theory]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.Forbidden)]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("redaktor", HttpStatusCode.NotFound)]
    public async Task Only_those_who_write_in_the_organisation_take_a_draft_away(
        string person,
        HttpStatusCode answer
    )
    {
        var draft = (await DemoOwnExamples.Of(App)).Draft;
        var other = await App.As(person);

        (await other.Open($"/egna-exempel/{draft}/ta-bort")).Answers(answer);
        (await Force(other, $"/egna-exempel/{draft}/ta-bort")).Answers(answer);
        (await other.Open($"/egna-exempel/{draft}")).DoesNotShow("Ta bort utkastet");
        (await (await App.As("chef")).Open($"/egna-exempel/{draft}")).Answers(HttpStatusCode.OK);
        (await Force(await App.As("chef"), $"/egna-exempel/{Guid.NewGuid()}/ta-bort")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_the_editors_have_had_stays_also_when_it_was_sent_back()
    {
        var demo = await DemoOwnExamples.Of(App);
        var writer = await App.As("processledare");
        var returned = await OwnExamples.Submitted(writer);
        await (await (await App.As("redaktor")).Open($"/granska-exempel/{returned}")).Submit(
            "Skicka tillbaka",
            ("Till dem som skrev", "Berätta vad det kostade.")
        );

        foreach (var id in new[] { $"{demo.Submitted}", $"{demo.Published}", returned })
        {
            (await writer.Open($"/egna-exempel/{id}")).DoesNotShow("Ta bort utkastet");
            (await writer.Open($"/egna-exempel/{id}/ta-bort"))
                .Answers(HttpStatusCode.OK)
                .Shows("Exemplet går inte att ta bort");
            (await Force(writer, $"/egna-exempel/{id}/ta-bort"))
                .Answers(HttpStatusCode.Conflict)
                .Shows("Exemplet har varit hos redaktionen");
            (await writer.Open($"/egna-exempel/{id}")).Answers(HttpStatusCode.OK);
        }

        Assert.Equal(0, await Times(Acts.ExampleDeleted));
    }

    [Fact]
    public async Task A_draft_is_taken_away_whole_after_one_question_and_the_journal_says_so()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);
        await OwnExamples
            .Filled(await writer.Open($"/egna-exempel/{id}/skriv"))
            .Press("Spara utkastet");
        await ImageTests.Upload(writer, id, ImageTests.Png, "Barn vid ett ritbord");

        var asked = await (await writer.Open($"/egna-exempel/{id}")).Follow("Ta bort utkastet");
        asked.Shows("Ta bort utkastet?").Shows(OwnExamples.Title);
        var list = await asked.Press("Ta bort utkastet");

        list.Answers(HttpStatusCode.OK).DoesNotShow(OwnExamples.Title);
        (await writer.Open($"/egna-exempel/{id}")).Answers(HttpStatusCode.NotFound);
        (await (await App.As("revisor")).Open("/handelser")).Shows(
            $"Aino Berg tog bort utkastet till exemplet {OwnExamples.Title}."
        );
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var gone = Guid.Parse(id);
        Assert.False(await db.Set<ExampleSource>().AnyAsync(s => s.ExampleId == gone));
        Assert.False(await db.ExampleImages.AnyAsync(i => i.ExampleId == gone));
        Assert.Equal(
            await db.ExampleImages.CountAsync(),
            await db.Set<ExampleImageContent>().CountAsync()
        );
    }
}
