using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>What a review has come to, in the framework's own order. The keys of its JSON are stable: programs read them.</summary>
public sealed record ReviewReport(
    ReviewPlace Place,
    Framework Framework,
    IReadOnlyList<RatingUnit> Units,
    ReviewNote? Whole,
    IReadOnlyList<(Criterion Criterion, ReviewNote Note)> Points
)
{
    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static async Task<ReviewReport> Read(
        MrContext db,
        Knowledge knowledge,
        ReviewPlace place,
        CancellationToken stop
    )
    {
        var framework = knowledge.FrameworkOf(place.Round);
        var notes = await db
            .ReviewNotes.AsNoTracking()
            .Where(n => n.ReviewId == place.Review.Id)
            .ToDictionaryAsync(n => n.Criterion, StringComparer.Ordinal, stop);
        // Names are needed only for the units a review is limited to.
        var units = place.Review.Scope.Units is { } numbers
            ? await db
                .RatingUnits.AsNoTracking()
                .Where(u => u.SelfAssessmentId == place.Round.Id && numbers.Contains(u.Number))
                .OrderBy(u => u.Number)
                .ToListAsync(stop)
            : [];
        return new(
            place,
            framework,
            units,
            notes.GetValueOrDefault(ReviewNote.Whole),
            [
                .. framework
                    .Areas.SelectMany(a => a.Criteria)
                    .Where(c => notes.TryGetValue(c.Id, out var note) && HasWords(note))
                    .Select(c => (c, notes[c.Id])),
            ]
        );
    }

    public int Replied => Points.Count(p => p.Note.Reply is not null);

    public string AsJson() =>
        new JsonObject
        {
            ["kind"] = "collegial-review",
            ["version"] = 1,
            ["organisation"] = Place.Organisation,
            ["round"] = new JsonObject
            {
                ["id"] = Place.Round.Id,
                ["title"] = Place.Round.Title,
                ["framework"] = Place.Round.FrameworkId,
                ["frameworkVersion"] = Place.Round.FrameworkVersion,
            },
            ["reviewer"] = new JsonObject
            {
                ["function"] = Place.Review.ReviewerFunction,
                ["organisation"] = Place.Review.ReviewerOrganisation,
            },
            ["opensOn"] = $"{Place.Review.OpensOn:yyyy-MM-dd}",
            ["closesOn"] = $"{Place.Review.ClosesOn:yyyy-MM-dd}",
            ["handedInAt"] = Place.Review.HandedInAt,
            ["units"] = Place.Review.Scope.Units is null
                ? null
                : new JsonArray([.. Units.Select(u => (JsonNode)u.Name)]),
            ["areas"] = Place.Review.Scope.Areas is { } areas
                ? new JsonArray([.. areas.Select(a => (JsonNode)a)])
                : null,
            ["whole"] = Whole is { } whole ? AsJson(null, whole) : null,
            ["points"] = new JsonArray([.. Points.Select(p => AsJson(p.Criterion, p.Note))]),
        }.ToJsonString(Written);

    public string AsMarkdown(IStringLocalizer<SelfAssessmentsWords> t)
    {
        var text = new StringBuilder();
        Line($"# {t["Kollegial granskning av {0}", Place.Round.Title]}");
        Line($"{Place.Organisation}. {t["Granskare: {0}", Place.Review.Reviewer]}.");
        if (Place.Review.HandedInAt is { } at)
            Line(t["Inlämnad {0}.", $"{Stockholm.DayOf(at):yyyy-MM-dd}"]);
        if (Whole is not null)
        {
            Line($"## {t["Om helheten"]}");
            Say(Whole);
        }
        foreach (var area in Points.GroupBy(p => p.Criterion.Area))
        {
            Line($"## {area.Key.Name}");
            foreach (var (criterion, note) in area)
            {
                Line($"### {criterion.Id} {criterion.Title}");
                Say(note);
            }
        }
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\n\n");

        void Say(ReviewNote note)
        {
            foreach (
                var (heading, words) in new (string, string?)[]
                {
                    (t["Vi ser"], note.Sees),
                    (t["Vi undrar"], note.Wonders),
                    (t["Vi föreslår"], note.Proposes),
                    (t["Vad organisationen gör av det"], note.Reply),
                }
            )
                if (words is not null)
                    Line($"**{heading}:** {words.Replace("\n", "  \n", StringComparison.Ordinal)}");
        }
    }

    /// <summary>Point by point: first what is said of the whole.</summary>
    public Sheet AsSheet(IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            t["Granskningen"],
            [
                t["Område"].Value,
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Vi ser"].Value,
                t["Vi undrar"].Value,
                t["Vi föreslår"].Value,
                t["Vad organisationen gör av det"].Value,
            ],
            [
                .. Whole is null
                    ? Array.Empty<Cell[]>()
                    :
                    [
                        [Cell.Nothing, Cell.Nothing, t["Om helheten"].Value, .. Said(Whole)],
                    ],
                .. Points.Select(p =>
                    (Cell[])
                        [p.Criterion.Area.Name, p.Criterion.Id, p.Criterion.Title, .. Said(p.Note)]
                ),
            ]
        )
        {
            Key = ReviewReportModel.Points,
        };

    private static Cell[] Said(ReviewNote note) =>
        [note.Sees, note.Wonders, note.Proposes, note.Reply];

    private static bool HasWords(ReviewNote note) => !note.IsBlank || note.Reply is not null;

    private static JsonObject AsJson(Criterion? criterion, ReviewNote note)
    {
        var point = new JsonObject();
        if (criterion is not null)
        {
            point["criterion"] = criterion.Id;
            point["area"] = criterion.Area.Id;
            point["text"] = criterion.Text;
        }
        point["sees"] = note.Sees;
        point["wonders"] = note.Wonders;
        point["proposes"] = note.Proposes;
        point["reply"] = note.Reply;
        return point;
    }
}
