using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>What rests on a piece and what sinks when it grows old, as files: the same answers, days and levels as were given.</summary>
public sealed class RegisterFileTests : RegisterStory
{
    private const string Old = "Provmätning som blir gammal";

    [Fact]
    public async Task What_grows_old_tells_answer_by_answer_when_and_to_what_it_sinks()
    {
        var old = await PutIn(Old, "Data", Social, "2024-12-20");
        var fresh = await PutIn("Ny provmätning", "Data", Social);
        await Reuse(Code, old);
        await Reuse(Other, old);
        await Reuse(Other, fresh);

        var rows = await TableFiles.Rows(Round.Leader, "/underlag/aldras", "underlag");

        Assert.Equal(
            [
                [Other, Social, Title, "behåller sin nivå", ""],
                [Code, Social, Title, "2026-12-21", "3"],
            ],
            rows.Where(row => row[0] == Old).Select(row => row.Skip(5).ToArray())
        );
        Assert.All(
            rows.Where(row => row[0] == Old),
            row => Assert.Equal(["Data", "2024-12-20", Social], row.Skip(1).Take(3))
        );
        Assert.DoesNotContain(rows, row => row[0] == "Ny provmätning");
    }

    [Fact]
    public async Task A_piece_tells_every_answer_that_rests_on_it()
    {
        var id = await PutIn(Old, "Data", Culture, "2024-12-20");
        await Reuse(Code, id, unit: 1);
        await Reuse(Code, id, unit: 2);
        await Reuse(Other, id, unit: 2);

        var rows = await TableFiles.Rows(Round.Leader, $"/underlag/{id}", "svar");

        Assert.Equal(
            [
                [Code, Social, Title, "Nej", "4", "2026-12-21"],
                [Other, Culture, Title, "Nej", "4", "2026-12-21"],
                [Code, Culture, Title, "Nej", "4", "2026-12-21"],
            ],
            rows.Select(row => new[] { row[0], row[2], row[3], row[4], row[6], row[7] })
        );
    }
}
