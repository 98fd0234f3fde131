using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Bench.Floors;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Bench.Running;

/// <summary>
/// Two hundred people save in the same round at once: signed in, each an answer of their own, and without an account, each a rating of their
/// own. Beside it the raw transactions with the same rows, over HTTP from as many connections, by turns in the same run.
/// </summary>
internal sealed class MeasureRaters(Database database, int port)
{
    private const int People = 200;
    private const int SavesEach = 5;
    private const int Turns = 4;
    private const int WarmUpTurns = 10;

    private readonly string _scratch = Folders.Scratch("floors");

    public async Task Run()
    {
        await using var program = ProgramParts.On(database);
        await program.ApplyMigrations();
        var subject = await Subject.Find(program.Services);
        var raters = await RaterPlace.Find(program.Services, subject, 2 * People);
        await Keep(Floor.SubjectFile, subject);
        await Keep(Floor.DatabaseFile, database);
        await Keep(Rater.File, raters.Select(r => r.Rater));
        var cookie = await Sessions.CookieFor(program.Services, subject.Leader);
        var receipt = new Receipt(program.Services.GetRequiredService<IDataProtectionProvider>());
        await using var app = await PublishedApp.Start(database, port);
        await using var rows = await ServerProcess.Start(
            new(Environment.ProcessPath!, ["floor-rows", _scratch]),
            port + 1,
            Floor.Alive
        );

        var before = await Kept(program.Services, subject);
        Console.WriteLine(
            $"{People} at once, {database.EngineName}: saves a second (the slowest twentieth waits ms)"
        );
        var answers = await Compare(
            "signed-in answers",
            await All(app, cookie, (caller, i) => Answer(caller, subject, raters[i])),
            await All(
                rows,
                cookie,
                (caller, i) => Task.FromResult(Raw(caller, "/save-own", People + i))
            )
        );
        var after = await Kept(program.Services, subject);
        Console.WriteLine(
            $"  every save kept once: {(after - before == answers ? "yes" : $"NO, {after - before} of {answers}")}"
        );
        await Compare(
            "blind ratings",
            await All(app, "ingen=1", (caller, i) => Rate(caller, receipt, raters[i].Rater)),
            await All(
                rows,
                cookie,
                (caller, i) => Task.FromResult(Raw(caller, "/rate-own", People + i))
            )
        );
    }

    private Task Keep<T>(string file, T what) =>
        File.WriteAllTextAsync(Path.Combine(_scratch, file), JsonSerializer.Serialize(what));

    /// <summary>Both warmed up until neither gets quicker; then by turns, the best of each. Returns how many saves there were in all.</summary>
    private static async Task<long> Compare(string what, List<Func<Task>> app, List<Func<Task>> raw)
    {
        var (best, bestRaw) = (new Turn(0, double.MaxValue), new Turn(0, double.MaxValue));
        var saves = 0L;
        var (warm, warmRaw) = (0.0, 0.0);
        for (var turn = 0; turn < WarmUpTurns; turn++)
        {
            var (one, other) = await Both();
            var quicker = one.PerSecond > 1.05 * warm || other.PerSecond > 1.05 * warmRaw;
            (warm, warmRaw) = (Math.Max(warm, one.PerSecond), Math.Max(warmRaw, other.PerSecond));
            if (turn > 1 && !quicker)
                break;
        }
        for (var turn = 0; turn < Turns; turn++)
        {
            var (one, other) = await Both();
            best = best.PerSecond > one.PerSecond ? best : one;
            bestRaw = bestRaw.PerSecond > other.PerSecond ? bestRaw : other;
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {what}: app {best.PerSecond:0} ({best.Slowest:0}), raw {bestRaw.PerSecond:0} ({bestRaw.Slowest:0}), ratio {best.PerSecond / bestRaw.PerSecond:0.00}"
            )
        );
        return saves;

        async Task<(Turn App, Turn Raw)> Both()
        {
            saves += 2L * People * SavesEach;
            return (await Once(app), await Once(raw));
        }
    }

    private static async Task<Turn> Once(List<Func<Task>> savers)
    {
        var waits = new List<double>[savers.Count];
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            savers.Select(
                async (save, i) =>
                {
                    waits[i] = [];
                    for (var n = 0; n < SavesEach; n++)
                    {
                        var began = Stopwatch.GetTimestamp();
                        await save();
                        waits[i].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                    }
                }
            )
        );
        var seconds = watch.Elapsed.TotalSeconds;
        var all = waits.SelectMany(w => w).Order().ToList();
        return new(all.Count / seconds, all[all.Count * 95 / 100]);
    }

    /// <summary>Everybody with a connection and a form of their own, before the clock starts.</summary>
    private static async Task<List<Func<Task>>> All(
        ServerProcess server,
        string cookie,
        Func<Caller, int, Task<Func<Task>>> prepare
    )
    {
        var savers = new List<Func<Task>>();
        for (var i = 0; i < People; i++)
        {
            var save = await prepare(new Caller(server.Address, cookie), i);
            savers.Add(async () =>
            {
                try
                {
                    await save();
                }
                catch (InvalidOperationException fault)
                {
                    throw new InvalidOperationException($"{fault.Message}\n{server.Said}", fault);
                }
            });
        }
        return savers;
    }

    private static Func<Task> Raw(Caller caller, string path, int rater)
    {
        var level = 1;
        return () =>
            caller.Post(
                path,
                new Dictionary<string, string>
                {
                    ["rater"] = rater.ToString(CultureInfo.InvariantCulture),
                    ["level"] = (level = 3 - level).ToString(CultureInfo.InvariantCulture),
                }
            );
    }

    private static async Task<Func<Task>> Answer(Caller caller, Subject subject, RaterPlace place)
    {
        var path =
            $"/nulagesanalyser/{subject.Round}/kriterier/{place.Rater.Criterion}?enhet={place.Number}";
        var form = await caller.Form(path);
        form["Form.Motivation"] = "Det finns en rutin men den används inte överallt ännu.";
        var version = long.Parse(form["Form.Version"], CultureInfo.InvariantCulture);
        return () =>
        {
            form["Form.Choice"] = version % 2 == 0 ? "1" : "2";
            form["Form.Version"] = version++.ToString(CultureInfo.InvariantCulture);
            return caller.Post(path, form);
        };
    }

    private static async Task<Func<Task>> Rate(Caller caller, Receipt receipt, Rater rater)
    {
        var path = $"/svara/{receipt.For(RespondentPlace.Purpose, rater.Respondent)}/omraden/D1";
        var form = await caller.Form(path);
        form["Items[0].Criterion"] = rater.Rated;
        var level = 1;
        return () =>
        {
            form["Items[0].Choice"] = (level = 3 - level).ToString(CultureInfo.InvariantCulture);
            return caller.Post(path, form);
        };
    }

    /// <summary>How many times the round's answers have been saved, by their versions.</summary>
    private static async Task<long> Kept(IServiceProvider services, Subject subject)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var saved = await (
            from u in db.RatingUnits
            join a in db.Answers on u.Id equals a.RatingUnitId
            where u.SelfAssessmentId == subject.Round
            select a.Version
        ).SumAsync();
        await db.Database.CloseConnectionAsync();
        return saved;
    }

    private sealed record Turn(double PerSecond, double Slowest);
}
