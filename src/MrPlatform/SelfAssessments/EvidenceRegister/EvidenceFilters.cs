using Microsoft.AspNetCore.Mvc;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>What of the register is shown. Every choice is part of the address.</summary>
public sealed class EvidenceFilters
{
    public const string Fresh = "farskt";
    public const string Soon = "snart";
    public const string Old = "gammalt";
    public const string Used = "ja";
    public const string Unused = "nej";
    public const string Withdrawn = "tillbakadraget";
    public const string Replaced = "ersatt";

    /// <summary>How soon is soon.</summary>
    public const int MonthsSoon = 3;

    [FromQuery(Name = "sort")]
    public string? Kind { get; set; }

    [FromQuery(Name = "enhet")]
    public Guid? Unit { get; set; }

    /// <summary>A part of the unit's name, where there are too many units to choose among.</summary>
    [FromQuery(Name = "enhetsnamn")]
    public string? UnitName { get; set; }

    [FromQuery(Name = "alder")]
    public string? Age { get; set; }

    [FromQuery(Name = "anvant")]
    public string? Use { get; set; }

    [FromQuery(Name = "lage")]
    public string? State { get; set; }

    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    public bool Any => Address(1).Length > 0;

    /// <summary>The pieces that fit, in order: those that grow old by their day, all others newest first.</summary>
    public IQueryable<Evidence> Of(IQueryable<Evidence> seen, DateOnly today)
    {
        var soon = today.AddMonths(MonthsSoon);
        var pieces = State switch
        {
            Withdrawn => seen.Where(e => e.WithdrawnAt != null),
            Replaced => seen.Where(e => e.ReplacedById != null),
            _ => seen.Where(e => e.ReplacedById == null && e.WithdrawnAt == null),
        };
        pieces = Age switch
        {
            Fresh => pieces.Where(e => e.FreshThrough >= soon),
            Soon => pieces.Where(e => e.FreshThrough >= today && e.FreshThrough < soon),
            Old => pieces.Where(e => e.FreshThrough < today),
            _ => pieces,
        };
        pieces = Use switch
        {
            Used => pieces.Where(e => e.Answers > 0),
            Unused => pieces.Where(e => e.Answers == 0),
            _ => pieces,
        };
        if (Enum.TryParse<EvidenceKind>(Kind, ignoreCase: true, out var kind))
            pieces = pieces.Where(e => e.Kind == kind);
        if (Unit is { } unit)
            pieces = pieces.Where(e => e.UnitId == unit);
        foreach (var word in Words)
            pieces = pieces.Where(e => e.Searched.Contains(word));
        return Age is Soon or Old
            ? pieces.OrderBy(e => e.FreshThrough).ThenBy(e => e.Id)
            : pieces.OrderByDescending(e => e.AddedAt).ThenByDescending(e => e.Id);
    }

    /// <summary>The address of a page with the same choices.</summary>
    public string Address(int page)
    {
        (string Name, string? Value)[] all =
        [
            ("sort", Kind),
            ("enhet", Unit?.ToString()),
            ("enhetsnamn", UnitName),
            ("alder", Age),
            ("anvant", Use),
            ("lage", State),
            ("q", Text),
            ("sida", page > 1 ? $"{page}" : null),
        ];
        var given = all.Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}")
            .ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }

    private IEnumerable<string> Words =>
        Evidence
            .AsSearched(Text ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(6);
}
