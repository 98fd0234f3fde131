using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Comparing;
using MrPlatform.Tests.SelfAssessments.Moving;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>What was answered the round before stands beside the question, also when the question has changed code or become one of two.</summary>
public sealed class PreviousRoundTests : AppTests
{
    [Fact]
    public async Task The_last_answer_follows_the_question_into_the_next_version_of_an_own_framework()
    {
        var (first, id) = await MovingRound.Begun(App);
        foreach (var item in MovingRound.First.Items)
            await first.Answer(item.Id, "Nivå 2", $"Om {item.Id}.");
        await first.Conclude();
        await MovingRound.Next(App, first.Leader, id);
        var round = await BeginIn(App, $"egen-{id:N}", Overall);

        (await round.Leader.Open(round.Criterion("K1"))).Shows("Förra rundan svarade ni");
        (await round.Leader.Open(round.Criterion("N2")))
            .Shows("Förra rundan, på N1, svarade ni")
            .Shows("Om N1.");
        (await round.Leader.Open(round.Criterion("S")))
            .Shows("Förra rundan, på S1, svarade ni")
            .Shows("Förra rundan, på S2, svarade ni");
        (await round.Leader.Open(round.Criterion("D1b"))).Shows("Om D1.");
        (await round.Leader.Open(round.Criterion("X1"))).DoesNotShow("Förra rundan");
        (await round.Leader.Open(round.Area("Ny")))
            .Shows("Förra rundan, som N1:")
            .Shows("Om S2.")
            .DoesNotShow("Om B1.");
    }

    [Fact]
    public async Task The_last_answer_follows_a_criterion_of_the_national_framework()
    {
        using var copy = TwoVersions.Write();
        var knowledge = Knowledge.Load(copy.Folder);
        await using var app = await TestApp.Start(services: s =>
            s.Replace(ServiceDescriptor.Singleton(knowledge))
        );
        await DemoRounds.Of(app);
        var round = await Begin(app, Social);

        (await round.Leader.Open(round.Criterion("D3.1.4")))
            .Shows("Förra rundan, på D3.1.3, svarade ni")
            .Shows("Förra rundan svarade ni");
    }
}
