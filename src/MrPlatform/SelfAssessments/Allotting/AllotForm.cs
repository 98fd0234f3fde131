using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>What is chosen on the page: criteria one by one or whole areas, to whom and by when, and what the page showed when it was chosen.</summary>
public sealed class AllotForm
{
    private const int FurthestDays = 730;

    public string? To { get; set; }

    public DateOnly? DueOn { get; set; }

    public List<string> Codes { get; set; } = [];

    public List<string> Areas { get; set; } = [];

    /// <summary>Code and version of each allotment as shown: <c>D1.1.1:2</c>.</summary>
    public List<string> Seen { get; set; } = [];

    /// <summary>
    /// The chosen criteria with the version seen of each. A whole area means all in it that is not answered; the rest, all that is neither
    /// answered nor given to anybody.
    /// </summary>
    public Dictionary<string, long> Chosen(IEnumerable<AllottedCriterion> criteria, bool rest)
    {
        var seen = Seen.Select(one => (Text: one, At: one.LastIndexOf(':')))
            .Where(one => one.At > 0 && Number(one.Text[(one.At + 1)..]) is not null)
            .DistinctBy(one => one.Text[..one.At], StringComparer.Ordinal)
            .ToDictionary(
                one => one.Text[..one.At],
                one => Number(one.Text[(one.At + 1)..])!.Value,
                StringComparer.Ordinal
            );
        return criteria
            .Where(c =>
                rest
                    ? c is { IsLeft: true, Allotment: null }
                    : Codes.Contains(c.Answer.Criterion)
                        || (c.IsLeft && Areas.Contains(c.Answer.Area))
            )
            .ToDictionary(
                c => c.Answer.Criterion,
                c => seen.GetValueOrDefault(c.Answer.Criterion),
                StringComparer.Ordinal
            );
    }

    public void Judge(
        ModelStateDictionary state,
        string prefix,
        IStringLocalizer<SelfAssessmentsWords> t,
        DateOnly today
    )
    {
        if (state[prefix + nameof(DueOn)]?.Errors.Count > 0)
            return;
        if (DueOn is not { } due)
            state.AddModelError(
                prefix + nameof(DueOn),
                t["Skriv senast vilken dag svaret ska finnas."]
            );
        else if (due < today)
            state.AddModelError(
                prefix + nameof(DueOn),
                t["Dagen har redan varit. Skriv i dag eller en dag längre fram."]
            );
        else if (due > today.AddDays(FurthestDays))
            state.AddModelError(prefix + nameof(DueOn), t["Skriv en dag inom två år."]);
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
