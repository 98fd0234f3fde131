using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.Operations;

/// <summary>
/// The program is killed without warning while people save, twice. What somebody was told is saved is there, and every answer has its
/// count and its line in the journal: no act is half written.
/// </summary>
[Trait("Needs", "Database")]
public sealed partial class KillTests : IAsyncLifetime
{
    private const int Savers = 6;
    private const int SavesBeforeTheKill = 40;

    private TestDatabase _database = null!;
    private Guid _round;
    private List<(long Unit, string Criterion)> _places = [];

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Fresh();
        await using var app = await TestApp.On(_database);
        _round = (await DemoRounds.Of(app)).Open;
        var asked = await Read(
            app,
            db =>
                (
                    from u in db.RatingUnits
                    join a in db.Answers on u.Id equals a.RatingUnitId
                    where u.SelfAssessmentId == _round && u.Respondents == 0
                    orderby u.Number, a.Criterion
                    select new { u.Number, a.Criterion }
                ).ToListAsync()
        );
        _places = [.. asked.Select(one => (one.Number, one.Criterion))];
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task No_save_that_was_acknowledged_is_lost_and_none_is_half_written()
    {
        var before = await Written();
        var acknowledged = new ConcurrentDictionary<(long Unit, string Criterion), string>();

        for (var kill = 0; kill < 2; kill++)
            await SaveUntilKilled(kill, acknowledged);

        var after = await Written();
        Assert.InRange(acknowledged.Count, 2 * SavesBeforeTheKill, int.MaxValue);
        Assert.Equal(
            acknowledged,
            acknowledged.ToDictionary(one => one.Key, one => after.Texts[one.Key])
        );
        Assert.Equal(after.Versions - before.Versions, after.Lines - before.Lines);
        await using var app = await TestApp.On(_database);
        await Recount.Agrees(app, _round);
    }

    /// <summary>Several save one answer after another, each at answers of their own; when enough is saved the program is killed.</summary>
    private async Task SaveUntilKilled(
        int kill,
        ConcurrentDictionary<(long, string), string> acknowledged
    )
    {
        using var program = await RunningProcess.StartOn(_database);
        var goal = acknowledged.Count + SavesBeforeTheKill;
        var enough = new TaskCompletionSource();
        var savers = Enumerable
            .Range(0, Savers)
            .Select(saver => Task.Run(() => SaveAll(program.Address, kill, saver, Acknowledge)))
            .ToList();
        await Task.WhenAny(enough.Task, Task.WhenAll(savers));
        program.Kill();
        await Task.WhenAll(savers);

        void Acknowledge((long, string) place, string text)
        {
            acknowledged[place] = text;
            if (acknowledged.Count >= goal)
                enough.TrySetResult();
        }
    }

    private async Task SaveAll(
        Uri address,
        int kill,
        int saver,
        Action<(long, string), string> acknowledge
    )
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
        try
        {
            await Post(http, "/logga-in/demo", ("person", "processledare"));
            foreach (var (i, place) in _places.Index())
            {
                if (i % 2 != kill || i / 2 % Savers != saver)
                    continue;
                var text = $"Sparat före avbrott {kill}, {i}.";
                var form =
                    $"/nulagesanalyser/{_round}/kriterier/{place.Criterion}?enhet={place.Unit}";
                var page = await http.GetStringAsync(new Uri(form, UriKind.Relative));
                var answer = await Post(
                    http,
                    form,
                    ("__RequestVerificationToken", Value(page, "__RequestVerificationToken")),
                    ("Form.Version", Value(page, "Form.Version")),
                    ("Form.Choice", $"{(i % 4) + 1}"),
                    ("Form.Motivation", text)
                );
                Assert.Equal(HttpStatusCode.Found, answer);
                acknowledge(place, text);
            }
        }
        catch (HttpRequestException)
        {
            // Killed in the middle: nobody has been told that this one is saved.
        }
    }

    private static async Task<HttpStatusCode> Post(
        HttpClient http,
        string path,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value))
        );
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), form);
        return response.StatusCode;
    }

    private static string Value(string page, string field) =>
        Hidden.Matches(page).First(m => m.Groups["name"].Value == field).Groups["value"].Value;

    /// <summary>What the database holds when the program starts again: texts, versions of answers, and lines about them in the journal.</summary>
    private async Task<Kept> Written()
    {
        await using var app = await TestApp.On(_database);
        return await Read(
            app,
            async db =>
            {
                var answers = await (
                    from u in db.RatingUnits
                    join a in db.Answers on u.Id equals a.RatingUnitId
                    where u.SelfAssessmentId == _round
                    select new
                    {
                        u.Number,
                        a.Criterion,
                        a.Motivation,
                        a.Version,
                    }
                ).ToListAsync();
                var lines = await db.Journal.CountAsync(e =>
                    e.SubjectId == _round
                    && (e.Act == Acts.AnswerGiven || e.Act == Acts.AnswerChanged)
                );
                return new Kept(
                    answers.ToDictionary(a => (a.Number, a.Criterion), a => a.Motivation ?? ""),
                    answers.Sum(a => a.Version),
                    lines
                );
            }
        );
    }

    private static async Task<T> Read<T>(TestApp app, Func<MrContext, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MrContext>());
    }

    private sealed record Kept(
        Dictionary<(long Unit, string Criterion), string> Texts,
        long Versions,
        long Lines
    );

    [GeneratedRegex(
        "<input[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex Hidden { get; }
}
