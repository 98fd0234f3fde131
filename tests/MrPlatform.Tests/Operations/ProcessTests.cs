using System.Text.Json;

namespace MrPlatform.Tests.Operations;

/// <summary>The built program, started and stopped from outside.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly InstallationFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task In_production_it_logs_json_without_personal_data_and_stops_gracefully()
    {
        using var program = await RunningProcess.Start(_folder);
        using var http = new HttpClient { BaseAddress = program.Address };
        await http.GetAsync(new Uri("/logga-in?epost=anna.andersson@exempel.se", UriKind.Relative));

        Assert.Equal(0, await program.Stop());
        Assert.NotEmpty(LogLines(program.Output));
        Assert.DoesNotContain(
            program.Output,
            line => line.Contains("anna", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task A_command_makes_a_national_editor_without_starting_the_server()
    {
        var (code, output) = await RunningProcess.Command(
            _folder,
            "--ny-redaktor",
            "ada.ek@redaktionen.example"
        );

        Assert.Equal(0, code);
        var said = Assert.Single(output, line => !line.StartsWith('{'));
        Assert.Matches(
            "^ada.ek@redaktionen.example är nationell redaktör. Välj ett lösenord här inom en vecka: http://127.0.0.1:[0-9]+/valkommen/[A-Za-z0-9_-]{43}$",
            said
        );
        Assert.DoesNotContain(
            output,
            line => line.Contains("Now listening", StringComparison.Ordinal)
        );

        using var program = await RunningProcess.Start(_folder);
        using var http = new HttpClient { BaseAddress = program.Address };
        var page = await http.GetStringAsync(
            new Uri(new Uri(said.Split(' ')[^1]).AbsolutePath, UriKind.Relative)
        );
        Assert.Contains(
            "Du loggar in med ada.ek@redaktionen.example",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            program.Output,
            line => line.Contains("/kom-igang/", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--ny-redaktor", "ada.ek")]
    [InlineData("--ny-redaktor")]
    [InlineData("--ny-redaktor=@")]
    public async Task A_command_with_an_address_that_will_not_do_says_so(params string[] arguments)
    {
        var (code, output) = await RunningProcess.Command(_folder, arguments);

        Assert.Equal(2, code);
        Assert.Contains(
            "Skriv en hel e-postadress efter --ny-redaktor, till exempel namn@kommun.se.",
            output
        );
    }

    private static List<JsonDocument> LogLines(IEnumerable<string> output) =>
        [.. output.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line))];
}
