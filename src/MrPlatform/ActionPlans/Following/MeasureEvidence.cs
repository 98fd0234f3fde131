using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Following;

/// <summary>Pieces of the register that what is told of a measure rests on, and the latest to choose among; only what the person may see.</summary>
public sealed record MeasureEvidence(
    IReadOnlyDictionary<Guid, Evidence> Used,
    IReadOnlyList<Evidence> Latest
)
{
    public static readonly MeasureEvidence None = new(new Dictionary<Guid, Evidence>(), []);

    private const int Most = 50;

    public Evidence? Of(Guid? id) => id is { } given ? Used.GetValueOrDefault(given) : null;

    public IEnumerable<SelectListItem> Choices(IStringLocalizer<ActionPlansWords> t) =>
        Latest
            .Select(e => new SelectListItem($"{e.Title}, {e.DatedOn.Words()}", $"{e.Id}"))
            .Prepend(new(t["Inget underlag"], ""));

    public void Judge(
        ModelStateDictionary state,
        string field,
        Guid? chosen,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (chosen is { } id && Latest.All(e => e.Id != id))
            state.AddModelError(field, t["Välj ett underlag i listan."]);
    }

    public static async Task<MeasureEvidence> Read(
        MrContext db,
        Viewer viewer,
        IReadOnlyList<Guid> used,
        bool chooses,
        CancellationToken stop
    )
    {
        var seen = db.EvidenceSeenBy(viewer).AsNoTracking();
        return new(
            used.Count == 0
                ? None.Used
                : await seen.Where(e => used.Contains(e.Id)).ToDictionaryAsync(e => e.Id, stop),
            chooses
                ? await seen.Where(e => e.ReplacedById == null && e.WithdrawnAt == null)
                    .OrderByDescending(e => e.AddedAt)
                    .ThenByDescending(e => e.Id)
                    .Take(Most)
                    .ToListAsync(stop)
                : []
        );
    }
}
