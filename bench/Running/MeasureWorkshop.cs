using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MrPlatform.Bench.Floors;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Running;

/// <summary>
/// A workshop with three hundred phones: how long from an act on the screen until each phone has the new picture, and how many ratings are saved a
/// second while all listen. Beside it bare Kestrel telling the same bytes to as many, and raw transactions.
/// </summary>
internal sealed class MeasureWorkshop(Database database, int port)
{
    private const int Phones = 300;
    private const int Waves = 12;

    private readonly string _scratch = Folders.Scratch("workshop-floor");

    public async Task Run()
    {
        var (subject, cookie) = await Prepare();
        await using var app = await PublishedApp.Start(database, port);
        using var http = Client(app.Address);
        using var screen = new InTheRoom(http, cookie);
        var stage = await Start(screen, subject);
        var code = stage.Split('/')[^1];
        var phones = await Join(http, code);
        foreach (var phone in phones)
            await phone.Listen($"/verkstad/{code}/handelser", "bild");
        await Settle(phones);
        Say(
            $"{database.EngineName}: {Phones} phones have joined and listen, {app.Resident:0} MB resident"
        );

        var before = app.Cpu;
        var told = await FanOut(
            phones,
            wave => Steer(screen, stage, wave % 2 == 0 ? "Pause" : "Resume")
        );
        Say($"server CPU for each picture to all {(app.Cpu - before) / Waves:0.0} ms");
        var saved = await Rate(phones, code);

        await Keep(Floor.SubjectFile, subject);
        await Keep(Floor.DatabaseFile, database);
        await File.WriteAllTextAsync(
            Path.Combine(_scratch, WorkshopFloor.PictureFile),
            new string('x', phones[0].Size)
        );
        await using var floor = await ServerProcess.Start(
            new(Environment.ProcessPath!, ["floor-workshop", _scratch]),
            port + 1,
            Floor.Alive
        );
        using var bare = Client(floor.Address);
        using var teller = new InTheRoom(bare);
        var listeners = Enumerable.Range(0, Phones).Select(_ => new InTheRoom(bare)).ToList();
        foreach (var listener in listeners)
            await listener.Listen("/listen", "bild");
        await Settle(listeners);
        var least = await FanOut(listeners, _ => teller.Get("/tell"));
        var raw = await PerSecond(listeners, (listener, _) => listener.Get("/rate"));

        foreach (var (name, at) in new[] { ("median", 0.5), ("p95", 0.95), ("max", 1.0) })
            Say(
                $"fan-out {name, -6} {At(told, at):0.0} ms, bare {At(least, at):0.0} ms, ratio {At(told, at) / At(least, at):0.00}"
            );
        Say($"saves a second {saved:0}, raw transactions {raw:0}, ratio {saved / raw:0.00}");
        Say($"resident after load {app.Resident:0} MB");
        foreach (var one in phones.Concat(listeners))
            one.Dispose();
    }

    private async Task<(Subject, string)> Prepare()
    {
        await using var program = ProgramParts.On(database);
        await program.ApplyMigrations();
        var subject = await Subject.Find(program.Services);
        return (subject, await Sessions.CookieFor(program.Services, subject.Leader));
    }

    /// <summary>Starts a workshop in the newest round and shows the first question. Returns the address of the screen.</summary>
    private static async Task<string> Start(InTheRoom screen, Subject subject)
    {
        var overview = $"/nulagesanalyser/{subject.Round}/verkstad";
        var page = await screen.Get(overview);
        var stage = await screen.Post(
            overview,
            ("Enhet", "2"),
            ("Urval", "D1"),
            ("Antal", "3"),
            (Token, InTheRoom.Field(page, Token))
        );
        await Steer(screen, stage, "Go");
        return stage;
    }

    private const string Token = "__RequestVerificationToken";

    private static async Task Steer(InTheRoom screen, string stage, string act)
    {
        var page = await screen.Get(stage);
        await screen.Post(
            $"{stage}?handler={act}",
            ("Sedd", InTheRoom.Field(page, "Sedd")),
            ("till", "1"),
            (Token, InTheRoom.Field(page, Token))
        );
    }

    private static async Task<List<InTheRoom>> Join(HttpClient http, string code)
    {
        var phones = new List<InTheRoom>();
        for (var i = 0; i < Phones; i++)
        {
            var phone = new InTheRoom(http);
            var page = await phone.Get($"/verkstad/{code}");
            await phone.Post(
                $"/verkstad/{code}?handler=Join",
                ("_token", InTheRoom.Field(page, "_token"))
            );
            phones.Add(phone);
        }
        return phones;
    }

    private static async Task<double> Rate(List<InTheRoom> phones, string code)
    {
        var page = await phones[0].Get($"/verkstad/{code}");
        var (token, criterion) = (
            InTheRoom.Field(page, "_token"),
            InTheRoom.Field(page, "Criterion")
        );
        return await PerSecond(
            phones,
            (phone, i) =>
                phone.Post(
                    $"/verkstad/{code}?handler=Rate",
                    ("_token", token),
                    ("Criterion", criterion),
                    ("Choice", ((i % 4) + 1).ToString(CultureInfo.InvariantCulture))
                )
        );
    }

    /// <summary>All do it at once, twice: how many a second the second time.</summary>
    private static async Task<double> PerSecond(List<InTheRoom> all, Func<InTheRoom, int, Task> act)
    {
        var begun = 0L;
        for (var time = 0; time < 2; time++)
        {
            begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(all.Select((one, i) => act(one, i + time)));
        }
        return all.Count / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    /// <summary>From the act until each has the new picture, in milliseconds, sorted.</summary>
    private static async Task<List<double>> FanOut(List<InTheRoom> all, Func<int, Task> act)
    {
        var times = new List<double>();
        for (var wave = -2; wave < Waves; wave++)
        {
            foreach (var one in all)
                Volatile.Write(ref one.Arrived, 0);
            var begun = Stopwatch.GetTimestamp();
            await act(wave);
            var waited = Stopwatch.StartNew();
            while (all.Exists(one => Volatile.Read(ref one.Arrived) == 0))
            {
                if (waited.Elapsed > TimeSpan.FromSeconds(30))
                    throw new InvalidOperationException("Somebody never heard.");
                await Task.Delay(1);
            }
            // The first two warm up.
            if (wave >= 0)
                times.AddRange(
                    all.Select(one =>
                        Stopwatch.GetElapsedTime(begun, one.Arrived).TotalMilliseconds
                    )
                );
            await Task.Delay(300);
        }
        return [.. times.Order()];
    }

    private static async Task Settle(List<InTheRoom> all)
    {
        var waited = Stopwatch.StartNew();
        while (
            all.Exists(one => Volatile.Read(ref one.Arrived) == 0)
            && waited.Elapsed < TimeSpan.FromSeconds(30)
        )
            await Task.Delay(50);
    }

    private static double At(List<double> sorted, double part) =>
        sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];

    private static HttpClient Client(Uri address) =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                MaxConnectionsPerServer = 2 * Phones + 10,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
        };

    private Task Keep<T>(string file, T what) =>
        File.WriteAllTextAsync(Path.Combine(_scratch, file), JsonSerializer.Serialize(what));

    private static void Say(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
