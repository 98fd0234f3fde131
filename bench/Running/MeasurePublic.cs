using System.Globalization;
using System.Text.RegularExpressions;
using MrPlatform.Bench.Floors;

namespace MrPlatform.Bench.Running;

/// <summary>
/// What an open page costs a visitor and the server: CPU beside the same bytes from bare Kestrel, what a first visit transfers without
/// the font, and a second visit that asks whether anything has changed.
/// </summary>
internal static partial class MeasurePublic
{
    private const double MostOverBytes = 1.5;
    private const double MostKilobytes = 60;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("start", "/"),
        ("entrance", "/uppslagsverk"),
        ("criteria", "/uppslagsverk/kriterier"),
        ("criterion", "/uppslagsverk/kriterier/D3.1.4"),
        ("right", "/uppslagsverk/rattigheter/R12"),
        ("method", "/uppslagsverk/metoder/styrning-och-ledning"),
        ("example", "/uppslagsverk/exempel/karlskoga-snorojning"),
        ("english", "/en/uppslagsverk/kriterier/D3.1.4"),
    ];

    public static async Task Run(int port)
    {
        var scratch = Folders.Scratch("public");
        var database = Database.Sqlite(Path.Combine(scratch, "empty.db"));
        await using var app = await PublishedApp.Start(database, port);
        using var visitor = Caller.Visitor(app.Address);
        foreach (var (name, path) in Pages)
            await File.WriteAllBytesAsync(
                Path.Combine(scratch, name + ".html"),
                await visitor.Find(path)
                    ?? throw new InvalidOperationException($"{path} is not there.")
            );
        await using var floor = await ServerProcess.Start(
            new(Environment.ProcessPath!, ["floor-bytes", scratch]),
            port + 1,
            Floor.Alive
        );
        foreach (var (name, path) in Pages)
            await Measure(name, path, app, floor);
        await FirstVisit(visitor);
        Console.WriteLine(Line($"resident after load {app.Resident:0} MB"));
    }

    private static async Task Measure(
        string name,
        string path,
        ServerProcess app,
        ServerProcess floor
    )
    {
        using var visitor = Caller.Visitor(app.Address);
        using var bare = Caller.Visitor(floor.Address);
        var costs = await Load.ByTurns(
            (floor, () => bare.Get("/" + name)),
            (app, () => visitor.Get(path))
        );
        var (least, cost) = (costs[0], costs[1]);
        var ratio = cost.Cpu / least.Cpu;
        var unchanged = await visitor.Unchanged(path);
        Console.WriteLine(
            Line(
                $"{name, -10} {cost.Cpu:0.000} CPU-ms, bare {least.Cpu:0.000}, ratio {ratio:0.00} (≤ {MostOverBytes} {(ratio <= MostOverBytes ? "met" : "MISSED")}), p50 {cost.P50:0.00} ms; asked again: {(unchanged ? "304" : "sent again")}"
            )
        );
    }

    private static async Task FirstVisit(Caller visitor)
    {
        foreach (var (name, path) in Pages)
        {
            var page = (await visitor.Find(path))!;
            var html = System.Text.Encoding.UTF8.GetString((await visitor.Plain(path))!);
            var total = page.Length;
            foreach (Match file in Parts.Matches(html))
                total += (await visitor.Find(file.Groups["file"].Value))?.Length ?? 0;
            Console.WriteLine(
                Line(
                    $"{name, -10} first visit {total / 1024.0:0.0} KB without the font (≤ {MostKilobytes} {(total <= MostKilobytes * 1024 ? "met" : "MISSED")}), the page itself {page.Length / 1024.0:0.0}"
                )
            );
        }
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?:href|src)=\"(?<file>/[^\"]+\\.(?:css|js|svg))\"",
        RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex Parts { get; }
}
