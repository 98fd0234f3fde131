using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>Which measures are shown. Every choice is part of the address, so that it can be kept and sent.</summary>
public sealed class MeasureFilters
{
    public const string Late = "sena";
    public const string Soon = "snart";
    public const string Effects = "effekt";
    public const string Vacant = "utan";
    public const string Open = "pagar";

    private const int MostWords = 6;
    private const int LongestSaid = 40;

    private static readonly string[] Times = [Late, Soon, Effects, Vacant, Open];

    [FromQuery(Name = "plan")]
    public Guid? Plan { get; set; }

    [FromQuery(Name = "enhet")]
    public Guid? Unit { get; set; }

    /// <summary>The code of a role: S, D, V or A.</summary>
    [FromQuery(Name = "roll")]
    public string? Role { get; set; }

    /// <summary>The id of a right: R12.</summary>
    [FromQuery(Name = "rattighet")]
    public string? Right { get; set; }

    [FromQuery(Name = "lage")]
    public string? Status { get; set; }

    [FromQuery(Name = "nar")]
    public string? When { get; set; }

    [FromQuery(Name = "funktion")]
    public string? Owner { get; set; }

    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    public bool Any => Query().Length > 0;

    /// <summary>Something but the time is chosen.</summary>
    public bool Narrows =>
        Plan is not null
        || Unit is not null
        || ByFramework
        || Given(Status)
        || Given(Owner)
        || Given(Text);

    /// <summary>Whether the answer rests on where goals stand in the framework.</summary>
    public bool ByFramework => Given(Role) || Given(Right);

    /// <summary>Takes away what the address asks for and nobody can choose, and says so in a sentence for each.</summary>
    public IReadOnlyList<string> Forget(
        ModelStateDictionary bound,
        KnowledgeBase knowledge,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var said = new List<string>();
        foreach (var (name, label) in new[] { ("plan", t["Plan"]), ("enhet", t["Enhet"]) })
            if (bound[name] is { Errors.Count: > 0, AttemptedValue: var typed })
            {
                bound.Remove(name);
                Say(typed, label);
            }
        Status = Known(Status, t["Läge"], typed => StatusOf(typed)?.ToString());
        When = Known(When, t["När"], typed => One(Times, typed));
        Role = Known(Role, t["Roll"], typed => One(knowledge.Roles.Select(r => r.Code), typed));
        Right = Known(
            Right,
            t["Rättighet"],
            typed => One(knowledge.Rights.Select(r => r.Id), typed)
        );
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

    /// <summary>Those that fit, the nearest day first and those without a day last.</summary>
    public IQueryable<Measure> Of(
        MrContext db,
        IQueryable<Measure> seen,
        IReadOnlyList<GoalPlace> places,
        DateOnly today
    ) =>
        InTime(db, Narrowed(seen, places, today), today)
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id);

    /// <summary>All choices but when.</summary>
    public IQueryable<Measure> Narrowed(
        IQueryable<Measure> seen,
        IReadOnlyList<GoalPlace> places,
        DateOnly today
    )
    {
        if (Plan is { } plan)
            seen = seen.Where(m => m.ActionPlanId == plan);
        if (Unit is { } unit)
            seen = seen.Where(m => m.UnitId == unit);
        if (StatusOf(Status) is { } status)
            seen = seen.Shown(status, today);
        if (Given(Owner))
            seen = seen.Where(m => m.Owner == Owner);
        if (ByFramework)
        {
            var goals = places
                .Where(p => !Given(Role) || Is(p.Role?.Code, Role))
                .Where(p => !Given(Right) || p.Rights.Any(r => Is(r.Id, Right)))
                .Select(p => p.Goal)
                .ToList();
            seen = seen.Where(m => goals.Contains(m.GoalId));
        }
        foreach (var (small, large, typed) in Words)
            seen = seen.Where(m =>
                m.Title.Contains(small) || m.Title.Contains(large) || m.Title.Contains(typed)
            );
        return seen;
    }

    private IQueryable<Measure> InTime(
        MrContext db,
        IQueryable<Measure> measures,
        DateOnly today
    ) =>
        When switch
        {
            Late => measures.Late(today),
            Soon => measures.DueSoon(today),
            Effects => measures.AwaitingEffect(today),
            Vacant => measures.Vacant(db),
            Open => measures.NotOver(),
            _ => measures,
        };

    /// <summary>The choices as an address, with one of them perhaps another.</summary>
    public string Query(int page = 1, string? when = null) =>
        Written([
            ("plan", Plan?.ToString()),
            ("enhet", Unit?.ToString()),
            ("roll", Role),
            ("rattighet", Right),
            ("lage", Status),
            ("nar", when ?? When),
            ("funktion", Owner),
            ("q", Text),
            ("sida", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ]);

    public static string Written(IEnumerable<(string Name, string? Value)> choices)
    {
        var given = choices
            .Where(one => Given(one.Value))
            .Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}")
            .ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }

    /// <summary>Each word as typed, in small letters and with a capital: neither database knows that Å and å are one letter.</summary>
    private IEnumerable<(string Small, string Large, string Typed)> Words =>
        (Text ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(MostWords)
            .Select(word =>
            {
                var small = word.ToLower(Ui.Language.Swedish);
                return (small, char.ToUpper(small[0], Ui.Language.Swedish) + small[1..], word);
            });

    /// <summary>By its name; a number is no name.</summary>
    private static MeasureStatus? StatusOf(string? name) =>
        Enum.GetValues<MeasureStatus>()
            .Select(status => (MeasureStatus?)status)
            .FirstOrDefault(status => Is($"{status}", name));

    private static string? One(IEnumerable<string> among, string typed) =>
        among.FirstOrDefault(one => Is(one, typed));

    private static string Cut(string? typed) =>
        typed is { Length: > LongestSaid } ? typed[..LongestSaid] + "…" : typed ?? "";

    private static bool Given(string? value) => !string.IsNullOrWhiteSpace(value);

    private static bool Is(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
