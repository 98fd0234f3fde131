using System.Text.Json;

namespace MrPlatform.Tests.Operations;

/// <summary>The built program, started and stopped from outside.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task In_production_it_logs_json_without_personal_data_and_stops_gracefully()
    {
        using var program = await RunningProcess.Start("Production");
        using var http = new HttpClient { BaseAddress = program.Address };
        await http.GetAsync(new Uri("/logga-in?epost=anna.andersson@exempel.se", UriKind.Relative));

        Assert.Equal(0, await program.Stop());
        Assert.NotEmpty(LogLines(program.Output));
        Assert.DoesNotContain(
            program.Output,
            line => line.Contains("anna", StringComparison.OrdinalIgnoreCase)
        );
    }

    private static List<JsonDocument> LogLines(IEnumerable<string> output) =>
        [.. output.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line))];
}
