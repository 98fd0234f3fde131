using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>The kinds of reports. Each has a class that gives its document.</summary>
public enum ReportKind
{
    /// <summary>Nulägesrapport: where a concluded round shows that the organisation stands.</summary>
    CurrentState,

    /// <summary>Handlingsplan: what is to be done, why, by whom and when.</summary>
    ActionPlan,

    /// <summary>Delårsbilaga: what has happened in a part of the year.</summary>
    Interim,

    /// <summary>Riskförslag: what internal control could look at.</summary>
    Risks,

    /// <summary>En sida för förtroendevalda.</summary>
    OnePage,

    /// <summary>Rättighetsredovisning: the year, and what changed for whom.</summary>
    RightsAccount,

    /// <summary>Överlämning: what somebody who takes over a function needs to know.</summary>
    Handover,
}

/// <summary>A kind of report that is drawn up on the common page.</summary>
public interface IReportKind
{
    ReportKind Kind { get; }

    /// <summary>All that it tells, read as it is now. Null when there is no such thing, or it is not this person's to see.</summary>
    Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop);
}

/// <summary>A report that can be drawn up now.</summary>
/// <param name="Title">What it will be called.</param>
public sealed record Drawable(ReportKind Kind, ReportSubject About, string Title)
{
    /// <summary>Shortcomings that somebody must say the causes of; null in a kind that has no such section.</summary>
    public IReadOnlyList<string>? Findings { get; init; }

    public required Func<Drawable, Written, Document> Document { get; init; }

    /// <summary>Fewer than that say no cause: a word put there to get on is not an account.</summary>
    private const int FewestWords = 3;

    /// <summary>True when it cannot be drawn up without a text on causes.</summary>
    public bool NeedsCauses => Findings is { Count: > 0 };

    /// <summary>True when causes are to be said and the text says none.</summary>
    public bool LacksCauses(string? text) => NeedsCauses && TypedText.Words(text) < FewestWords;

    public Document Write(Written written) =>
        LacksCauses(written.Causes)
            ? throw new RuleBroken(
                "Skriv vad bristerna beror på, med minst tre ord, innan du tar fram rapporten."
            )
            : Document(this, written);
}

/// <summary>What is added to a report when it is drawn up: the text on causes, and who drew it up as which number.</summary>
public sealed record Written(
    string? Causes,
    string Organisation,
    long Number,
    Accountability.By By
);

/// <summary>The words and address parts for kinds of reports.</summary>
internal static class KindWords
{
    public static string Slug(this ReportKind kind) =>
        kind switch
        {
            ReportKind.CurrentState => "nulage",
            ReportKind.ActionPlan => "handlingsplan",
            ReportKind.Interim => "delar",
            ReportKind.Risks => "risker",
            ReportKind.OnePage => "ensida",
            ReportKind.RightsAccount => "redovisning",
            _ => "overlamning",
        };

    /// <summary>Null when no kind is called so.</summary>
    public static ReportKind? OfSlug(string? slug) =>
        Enum.GetValues<ReportKind>()
            .Select(kind => (ReportKind?)kind)
            .FirstOrDefault(kind => kind!.Value.Slug() == slug);

    extension(IStringLocalizer<ReportsWords> t)
    {
        public string Name(ReportKind kind) =>
            kind switch
            {
                ReportKind.CurrentState => t["Nulägesrapport"],
                ReportKind.ActionPlan => t["Handlingsplan"],
                ReportKind.Interim => t["Delårsbilaga"],
                ReportKind.Risks => t["Riskförslag"],
                ReportKind.OnePage => t["En sida för förtroendevalda"],
                ReportKind.RightsAccount => t["Rättighetsredovisning"],
                _ => t["Överlämning"],
            };

        /// <summary>What it is for, in a sentence.</summary>
        public string Purpose(ReportKind kind) =>
            kind switch
            {
                ReportKind.CurrentState => t[
                    "Visar vad en avslutad runda säger, med lagkraven först."
                ],
                ReportKind.ActionPlan => t[
                    "Underlag när planen ska beslutas: målen, åtgärderna, skälen och råden som inte är följda."
                ],
                ReportKind.Interim => t[
                    "Bilaga till delårsrapporten: vad som är gjort, vad som är sent och varför."
                ],
                ReportKind.Risks => t[
                    "Förslag till er riskanalys i den interna kontrollen, gjort av lagkrav som ligger lågt."
                ],
                ReportKind.OnePage => t[
                    "Ett ark inför sammanträdet: läget, målen, det som är sent och frågor att ställa."
                ],
                ReportKind.RightsAccount => t[
                    "Årets redovisning: vad som förändrades och för vem, med brister och orsaker."
                ],
                _ => t["Det den behöver veta som tar över en funktion."],
            };
    }
}
