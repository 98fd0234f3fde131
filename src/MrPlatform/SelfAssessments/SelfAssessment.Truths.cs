using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Truths;

namespace MrPlatform.SelfAssessments;

// What those it concerns say, and what comes of the work: beside the round's own answers, never mixed with them.
public sealed partial class SelfAssessment
{
    /// <summary>Makes a way in for a group to say how it is for them, with the statements it asks.</summary>
    internal (LivedLink Link, IReadOnlyList<LivedTally> Asks) AskWhatIsLived(
        RatingUnit unit,
        LivedPlan plan,
        By by
    )
    {
        DemandOpenForLived();
        if (plan.Criteria.Count is 0 or > LivedLink.MostCriteria)
            throw new RuleBroken("Välj minst ett påstående och högst tio.");
        var link = new LivedLink(unit, plan, by);
        Happened(
            Acts.LivedLinkMade,
            by,
            Id,
            words:
            [
                ("antal", plan.Criteria.Count.ToString(CultureInfo.InvariantCulture)),
                ("enhet", unit.Name),
                ("runda", Title),
            ]
        );
        return (
            link,
            [.. plan.Criteria.SelectMany((code, place) => LivedTally.Both(link, code, place))]
        );
    }

    internal void Close(LivedLink link, RatingUnit unit, By by)
    {
        if (link.ClosedAt is not null)
            return;
        link.Close(by.At);
        Happened(Acts.LivedLinkClosed, by, Id, words: [("enhet", unit.Name), ("runda", Title)]);
    }

    /// <summary>Notes that paper forms have been entered, never what stands on them.</summary>
    internal void TakeOnPaper(RatingUnit unit, long forms, By by)
    {
        DemandOpenForLived();
        if (forms < LivedCounts.Fewest)
            throw new RuleBroken("För in minst fem blanketter åt gången.");
        Happened(
            Acts.LivedPaperTaken,
            by,
            Id,
            words:
            [
                ("antal", forms.ToString(CultureInfo.InvariantCulture)),
                ("enhet", unit.Name),
                ("runda", Title),
            ]
        );
    }

    /// <summary>Notes that what was entered from paper at one time is taken back, and why.</summary>
    internal void TakeBack(LivedPaper paper, RatingUnit unit, string because, By by)
    {
        if (!IsOpen)
            throw new RuleBroken(
                "Rundan är avslutad och det som de berörda har sagt är låst. Det går inte att ta tillbaka."
            );
        if (string.IsNullOrWhiteSpace(because))
            throw new RuleBroken("Skriv vad som blev fel.");
        paper.TakeBack(because, by);
        Happened(
            Acts.LivedPaperTakenBack,
            by,
            Id,
            because.Trim(),
            ("antal", paper.Forms.ToString(CultureInfo.InvariantCulture)),
            ("enhet", unit.Name),
            ("runda", Title)
        );
    }

    /// <summary>Enters an outcome. What was entered before for the same criterion and unit stays readable; this one stands.</summary>
    internal OutcomeNote Tell(Outcome told, RatingUnit? unit, By by)
    {
        if (!IsOpen)
            throw new RuleBroken(
                "Rundan är avslutad och utfallen är låsta. Rätta utfallet i stället."
            );
        Happened(Acts.OutcomeEntered, by, Id, told.Ground.Reason, OutcomeWords(told, unit));
        return new(this, told, correction: null, by);
    }

    /// <summary>Rättar ett låst utfall: a recorded act that says why.</summary>
    internal OutcomeNote Correct(Outcome told, RatingUnit? unit, string why, By by)
    {
        if (IsOpen)
            throw new RuleBroken("Rundan är öppen. Ändra utfallet i stället för att rätta det.");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBroken("Skriv varför utfallet behöver rättas.");
        Happened(Acts.OutcomeCorrected, by, Id, why.Trim(), OutcomeWords(told, unit));
        return new(this, told, why, by);
    }

    private (string, string)[] OutcomeWords(Outcome told, RatingUnit? unit) =>
        [
            ("kriterium", told.Criterion),
            ("enhet", unit?.Name ?? "hela organisationen"),
            ("runda", Title),
        ];

    private void DemandOpenForLived()
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad. Nya svar tas inte emot.");
    }
}
