using System.Globalization;
using System.Text.Json;
using MrPlatform.Bench.Floors;
using MrPlatform.Bench.Generating;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Running;

/// <summary>Measures the published program on one generated database, with its floors beside it in the same run.</summary>
internal sealed class MeasureSize(Size size, Database database, Order order, Report report)
{
    private readonly string _scratch = Folders.Scratch("floors");

    public async Task Run()
    {
        var (subject, people) = await Prepare();
        await using var app = await PublishedApp.Start(database, order.Port);
        report.Add(new("start-up, CPU-ms", size, database, "") { Figure = app.StartCpu });
        report.Add(new("start-up, ms", size, database, "") { Figure = app.StartTime });
        var idle = app.Resident;
        try
        {
            await Measure(app, subject, people);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(app.Said);
            throw;
        }
        report.Add(new("resident idle, MB", size, database, "") { Figure = idle });
        report.Add(
            new("resident after load, MB", size, database, "")
            {
                Figure = app.Resident,
                Target = Target.Memory,
            }
        );
    }

    private async Task Measure(
        ServerProcess app,
        Subject subject,
        Dictionary<string, string> people
    )
    {
        var pages = await KeepPages(app, subject, people);
        await using var bytes = await StartFloor("floor-bytes", order.Port + 1);
        await using var rows = await StartFloor("floor-rows", order.Port + 2);
        foreach (var page in pages.Where(p => Wanted(p.Name)))
            await MeasurePage(page, app, bytes, rows);
        foreach (var person in Wanted("save") ? (string[])["process leader", "respondent"] : [])
            await MeasureSave(person, people[person], subject, app, rows);
    }

    private bool Wanted(string measure) => order.Measure is null || order.Measure == measure;

    private async Task<(Subject, Dictionary<string, string>)> Prepare()
    {
        await using var program = ProgramParts.On(database);
        await program.ApplyMigrations();
        var subject = await Subject.Find(program.Services);
        await Keep(Floor.SubjectFile, subject);
        await Keep(Floor.DatabaseFile, database);
        var people = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["administrator"] = await Sessions.CookieFor(program.Services, subject.Administrator),
            ["process leader"] = await Sessions.CookieFor(program.Services, subject.Leader),
            ["respondent"] = await Sessions.CookieFor(program.Services, subject.Respondent),
        };
        return (subject, people);
    }

    private Task Keep<T>(string file, T what) =>
        File.WriteAllTextAsync(Path.Combine(_scratch, file), JsonSerializer.Serialize(what));

    private Task<ServerProcess> StartFloor(string floor, int at) =>
        ServerProcess.Start(new(Environment.ProcessPath!, [floor, _scratch]), at, Floor.Alive);

    /// <summary>Reads each page once and makes sure it shows what was generated; the floors get its bytes.</summary>
    private async Task<List<MeasuredPage>> KeepPages(
        ServerProcess app,
        Subject subject,
        Dictionary<string, string> people
    )
    {
        var round = $"/nulagesanalyser/{subject.Round}";
        var pages = new List<MeasuredPage>();
        foreach (var person in (string[])["administrator", "respondent"])
        {
            await Add("workspace", person, "/arbetsyta", [subject.Round.ToString()]);
            await Add("round", person, round, [subject.Round.ToString()]);
            await Add("evidence", person, "/underlag", []);
            await Add("area", person, $"{round}/omraden/{subject.Area}?enhet=1", subject.Criteria);
            await Add("list", person, "/nulagesanalyser", [subject.Round.ToString()]);
            await Add("result", person, round + "/resultat", subject.Criteria);
            await Add("plan", person, $"/handlingsplaner/{subject.Plan}", ["åtgärd nummer 400"]);
            await Add("measures", person, "/atgarder", ["åtgärd nummer"]);
        }
        foreach (var person in (string[])["process leader", "respondent"])
            await Add("mine", person, "/mina-kriterier", []);
        await Add("respondents", "process leader", round + "/respondenter", []);
        return pages;

        async Task Add(string name, string person, string path, IEnumerable<string> shown)
        {
            using var caller = new Caller(app.Address, people[person]);
            if (await caller.Find(path) is not { } bytes)
            {
                Console.WriteLine($"{path} is not there for {person}: not measured.");
                return;
            }
            var html = System.Text.Encoding.UTF8.GetString(bytes);
            if (shown.FirstOrDefault(s => !html.Contains(s, StringComparison.Ordinal)) is { } gone)
                throw new InvalidOperationException($"{path} does not show {gone}.");
            await File.WriteAllBytesAsync(Path.Combine(_scratch, $"{name}-{person}.html"), bytes);
            pages.Add(new(name, person, path, people[person]));
        }
    }

    private async Task MeasurePage(
        MeasuredPage page,
        ServerProcess app,
        ServerProcess bytes,
        ServerProcess rows
    )
    {
        var floor = $"/{page.Name}-{page.Person}";
        using var asking = new Caller(app.Address, page.Cookie);
        using var bare = new Caller(bytes.Address, page.Cookie);
        using var raw = new Caller(rows.Address, page.Cookie);
        List<(ServerProcess, Func<Task>)> servers =
        [
            (app, () => asking.Get(page.Path)),
            (bytes, () => bare.Get(floor)),
        ];
        if (Questions.Asked.Contains(page.Name))
            servers.Add((rows, () => raw.Get(floor)));
        var costs = await Load.ByTurns([.. servers]);
        report.Add(
            new(page.Name, size, database, page.Person)
            {
                App = costs[0],
                Bytes = costs[1],
                Rows = costs.ElementAtOrDefault(2),
                Target = page.Name is "area" or "list" or "plan" or "measures"
                    ? Target.Page
                    : Target.Growth,
            }
        );
    }

    private async Task MeasureSave(
        string person,
        string cookie,
        Subject subject,
        ServerProcess app,
        ServerProcess rows
    )
    {
        using var caller = new Caller(app.Address, cookie);
        var path = $"/nulagesanalyser/{subject.Round}/kriterier/{subject.Saved}?enhet=1";
        var form = await caller.Form(path);
        var version = long.Parse(form["Form.Version"], CultureInfo.InvariantCulture);
        form["Form.Motivation"] = "Det finns en rutin men den används inte överallt ännu.";
        using var floor = new Caller(rows.Address, cookie);
        var costs = await Load.ByTurns(
            (
                app,
                () =>
                {
                    form["Form.Choice"] = version % 2 == 0 ? "1" : "2";
                    form["Form.Version"] = version++.ToString(CultureInfo.InvariantCulture);
                    return caller.Post(path, form);
                }
            ),
            (rows, () => floor.Post("/save", form))
        );
        report.Add(
            new("save", size, database, person)
            {
                App = costs[0],
                Rows = costs[1],
                Target = Target.Save,
            }
        );
    }

    private sealed record MeasuredPage(string Name, string Person, string Path, string Cookie);
}
