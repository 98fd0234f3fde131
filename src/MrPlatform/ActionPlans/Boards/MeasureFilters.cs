using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>Which measures are shown. Every choice is part of the address, so that it can be kept and sent.</summary>
public sealed partial class MeasureFilters
{
    public const string Late = "sena";
    public const string Soon = "snart";
    public const string Later = "sedan";
    public const string Effects = "effekt";
    public const string Vacant = "utan";
    public const string Open = "pagar";

    /// <summary>No unit answers, or the criterion has no role or belongs to no right.</summary>
    public const string Without = "ingen";

    /// <summary>The goal belongs to no criterion, and so to no role and no right.</summary>
    public const string NoCriterion = "utan-kriterium";

    /// <summary>Those one answers for, by name or through a unit.</summary>
    public const string Mine = "jag";

    /// <summary>Those one's units only take part in.</summary>
    public const string Joined = "deltar";

    private const string Yes = "true";
    private const int MostWords = 6;

    [FromQuery(Name = "plan")]
    public Guid? Plan { get; set; }

    /// <summary>The id of a unit, or <see cref="Without"/>.</summary>
    [FromQuery(Name = "enhet")]
    public string? Unit { get; set; }

    /// <summary>Whether only the unit itself counts, not those below it nor what it takes part in.</summary>
    [FromQuery(Name = "sjalv")]
    public string? Alone { get; set; }

    [FromQuery(Name = "vem")]
    public string? Who { get; set; }

    /// <summary>The code of a role: S, D, V or A; or <see cref="Without"/> or <see cref="NoCriterion"/>.</summary>
    [FromQuery(Name = "roll")]
    public string? Role { get; set; }

    /// <summary>The id of a right: R12; or <see cref="Without"/> or <see cref="NoCriterion"/>.</summary>
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
        || Given(Unit)
        || Given(Who)
        || ByFramework
        || Given(Status)
        || Given(Owner)
        || Given(Text);

    /// <summary>Whether the answer rests on where goals stand in the framework.</summary>
    public bool ByFramework => Given(Role) || Given(Right);

    public Guid? UnitId => Guid.TryParse(Unit, out var unit) ? unit : null;

    public bool IsAlone => UnitId is not null && Is(Alone, Yes);

    /// <summary>Those that fit, the nearest day first and those without a day last.</summary>
    public IQueryable<Measure> Of(MeasureSetting setting, IQueryable<Measure> seen) =>
        InTime(setting, Narrowed(setting, seen))
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id);

    /// <summary>All choices but when.</summary>
    public IQueryable<Measure> Narrowed(MeasureSetting setting, IQueryable<Measure> seen)
    {
        if (Plan is { } plan)
            seen = seen.Where(m => m.ActionPlanId == plan);
        seen = OfWhom(setting, OfUnit(setting, seen));
        if (StatusOf(Status) is { } status)
            seen = seen.Shown(status, setting.Today);
        if (Given(Owner))
            seen = seen.Where(m => m.Owner == Owner);
        if (ByFramework)
        {
            var goals = setting
                .Places.Where(p => !Given(Role) || Is(p.RoleKey, Role))
                .Where(p => !Given(Right) || p.RightKeys.Any(key => Is(key, Right)))
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

    private IQueryable<Measure> OfUnit(MeasureSetting setting, IQueryable<Measure> seen)
    {
        if (Is(Unit, Without))
            return seen.Where(m => m.UnitId == null);
        if (UnitId is not { } unit)
            return seen;
        if (IsAlone)
            return seen.Where(m => m.UnitId == unit);
        var units = setting.Chosen.ToList();
        return seen.Where(m =>
            m.UnitId != null && units.Contains(m.UnitId.Value)
            || m.Parts.Any(part => units.Contains(part.UnitId))
        );
    }

    private IQueryable<Measure> OfWhom(MeasureSetting setting, IQueryable<Measure> seen) =>
        Who switch
        {
            Mine => seen.AnsweredBy(setting.Db, setting.Viewer),
            Joined => seen.JoinedBy(setting.Db, setting.Viewer),
            _ => seen,
        };

    private IQueryable<Measure> InTime(MeasureSetting setting, IQueryable<Measure> measures) =>
        When switch
        {
            Late => measures.Late(setting.Today),
            Soon => measures.DueSoon(setting.Today),
            Later => measures.DueLater(setting.Today),
            Effects => measures.AwaitingEffect(setting.Today),
            Vacant => measures.Vacant(setting.Db),
            Open => measures.NotOver(),
            _ => measures,
        };

    /// <summary>The choices as an address, with one of them perhaps another.</summary>
    public string Query(int page = 1, string? when = null) =>
        Written([
            ("plan", Plan?.ToString()),
            ("enhet", Unit),
            ("sjalv", IsAlone ? Yes : null),
            ("vem", Who),
            ("roll", Role),
            ("rattighet", Right),
            ("lage", Status),
            ("nar", when ?? When),
            ("funktion", Owner),
            ("q", Text),
            ("sida", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ]);

    /// <summary>The choice of what one unit itself answers for.</summary>
    public static (string Name, string? Value)[] OnlyOf(Guid unit) =>
        [("enhet", $"{unit}"), ("sjalv", Yes)];

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

    private static bool Given(string? value) => !string.IsNullOrWhiteSpace(value);

    private static bool Is(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
