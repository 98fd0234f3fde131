using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>What is typed about a piece of evidence, in the register or where one answers. All is text until it is read, so nothing typed is lost.</summary>
public sealed class EvidenceForm
{
    public string? Title { get; set; }

    public EvidenceKind Kind { get; set; } = EvidenceKind.Document;

    public string? Date { get; set; }

    public string? Ends { get; set; }

    public string? Link { get; set; }

    public IFormFile? File { get; set; }

    public static EvidenceForm Of(Evidence piece) =>
        new()
        {
            Title = piece.Title,
            Kind = piece.Kind,
            Date = Written(piece.DatedOn),
            Ends = piece.EndsOn is { } ends ? Written(ends) : null,
            Link = piece.Link,
        };

    /// <summary>Null when something is wrong; each fault stands at its field. The file is not read here.</summary>
    public EvidenceNote? Read(
        ModelStateDictionary faults,
        string prefix,
        IStringLocalizer<SelfAssessmentsWords> t,
        DateOnly today
    )
    {
        var before = faults.ErrorCount;
        if (string.IsNullOrWhiteSpace(Title))
            faults.AddModelError(prefix + nameof(Title), t["Skriv vad det är för underlag."]);
        else if (Title.Length > 300)
            faults.AddModelError(
                prefix + nameof(Title),
                t["Namnet är för långt. Det får vara högst 300 tecken."]
            );
        var date = DayWritten(Date);
        if (date is null)
            faults.AddModelError(
                prefix + nameof(Date),
                t["Skriv ett datum som finns, till exempel 2026-02-28."]
            );
        else if (date > today)
            faults.AddModelError(
                prefix + nameof(Date),
                t["Datumet ligger i framtiden. Skriv den dag underlaget blev klart."]
            );
        var ends = DayWritten(Ends);
        if (ends is null && !string.IsNullOrWhiteSpace(Ends))
            faults.AddModelError(
                prefix + nameof(Ends),
                t["Skriv ett datum som finns, till exempel 2026-02-28."]
            );
        else if (ends < date)
            faults.AddModelError(
                prefix + nameof(Ends),
                t["Slutdagen ligger före underlagets datum."]
            );
        if (!string.IsNullOrWhiteSpace(Link) && !IsWebAddress(Link))
            faults.AddModelError(
                prefix + nameof(Link),
                t["Skriv hela webbadressen, till exempel https://kommun.se/beslut."]
            );
        return faults.ErrorCount > before
            ? null
            : new(
                Kind,
                Title!.Trim(),
                date!.Value,
                string.IsNullOrWhiteSpace(Link) ? null : Link.Trim(),
                ends
            );
    }

    private static string Written(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayWritten(string? text)
    {
        string[] forms = ["yyyy-MM-dd", "d MMMM yyyy", "yyyyMMdd", "d/M yyyy"];
        return DateOnly.TryParseExact(
            text?.Trim(),
            forms,
            CultureInfo.CurrentCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    private static bool IsWebAddress(string text) =>
        text.Length <= 2000
        && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && address.Scheme is ("http" or "https");
}
