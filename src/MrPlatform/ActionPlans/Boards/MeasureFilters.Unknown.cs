using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.ActionPlans.Boards;

public sealed partial class MeasureFilters
{
    private const int LongestSaid = 40;

    private static readonly string[] Times = [Late, Soon, Later, Effects, Vacant, Open];
    private static readonly string[] Whose = [Mine, Joined];
    private static readonly string[] Outside = [Without, NoCriterion];

    /// <summary>Takes away what the address asks for and nobody can choose, and says so in a sentence for each.</summary>
    public IReadOnlyList<string> Forget(
        ModelStateDictionary bound,
        KnowledgeBase knowledge,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var said = new List<string>();
        if (bound["plan"] is { Errors.Count: > 0, AttemptedValue: var asked })
        {
            bound.Remove("plan");
            Say(asked, t["Plan"]);
        }
        var roles = knowledge.Roles.Select(role => role.Code).Concat(Outside);
        var rights = knowledge.Rights.Select(right => right.Id).Concat(Outside);
        Unit = Known(Unit, t["Enhet"], typed => UnitId?.ToString() ?? One([Without], typed));
        Who = Known(Who, t["Vem"], typed => One(Whose, typed));
        Status = Known(Status, t["Läge"], typed => StatusOf(typed)?.ToString());
        When = Known(When, t["När"], typed => One(Times, typed));
        Role = Known(Role, t["Roll"], typed => One(roles, typed));
        Right = Known(Right, t["Rättighet"], typed => One(rights, typed));
        return said;

        string? Known(string? typed, string label, Func<string, string?> find)
        {
            if (!Given(typed))
                return null;
            if (find(typed!) is { } known)
                return known;
            Say(typed, label);
            return null;
        }

        void Say(string? typed, string label) =>
            said.Add(
                t[
                    "Under {0} finns inget val som heter ”{1}”. Det är inte med i urvalet.",
                    label,
                    Cut(typed)
                ]
            );
    }

    /// <summary>By its name; a number is no name.</summary>
    private static MeasureStatus? StatusOf(string? name) =>
        Enum.GetValues<MeasureStatus>()
            .Select(status => (MeasureStatus?)status)
            .FirstOrDefault(status => Is($"{status}", name));

    private static string? One(IEnumerable<string> among, string typed) =>
        among.FirstOrDefault(one => Is(one, typed));

    private static string Cut(string? typed) =>
        typed is { Length: > LongestSaid } ? typed[..LongestSaid] + "…" : typed ?? "";
}
