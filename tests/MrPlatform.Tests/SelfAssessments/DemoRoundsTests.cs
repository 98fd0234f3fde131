using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>The made-up rounds are kept like real ones.</summary>
public sealed class DemoRoundsTests : AppTests
{
    [Fact]
    public async Task Their_counts_are_the_counts_of_their_answers()
    {
        var rounds = await DemoRounds.Of(App);

        await Recount.Agrees(App, rounds.Open);
        await Recount.Agrees(App, rounds.Concluded);
    }
}
