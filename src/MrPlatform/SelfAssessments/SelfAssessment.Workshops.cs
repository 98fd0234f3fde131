using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops;

namespace MrPlatform.SelfAssessments;

// A unit that rates and agrees together in a workshop.
public sealed partial class SelfAssessment
{
    /// <summary>Starts a workshop for a unit. From then on the unit answers by agreeing on what several see.</summary>
    internal Workshop StartWorkshop(RatingUnit unit, IReadOnlyList<string> criteria, By by)
    {
        DemandOpen();
        if (criteria.Count == 0)
            throw new RuleBroken("Det finns inget kvar att ta upp i en verkstad.");
        unit.HasRespondents(0);
        return new(this, unit, criteria, by);
    }

    /// <summary>
    /// Takes what a group has ticked on paper for one criterion: how many see each level. One rater without a name for each sheet; the same
    /// raters' earlier ratings of the criterion are replaced. The journal says how many, never what.
    /// </summary>
    /// <param name="raters">At least as many as there are sheets.</param>
    internal IReadOnlyList<BlindRating> EnterFromPaper(
        RatingUnit unit,
        string criterion,
        IReadOnlyList<Rating> sheets,
        IReadOnlyList<Respondent> raters,
        By by
    )
    {
        DemandOpen();
        Happened(
            Acts.PaperEntered,
            by,
            Id,
            words:
            [
                ("antal", sheets.Count.ToString(CultureInfo.InvariantCulture)),
                ("kriterium", criterion),
                ("enhet", unit.Name),
                ("runda", Title),
            ]
        );
        return
        [
            .. sheets.Select(
                (seen, i) =>
                {
                    var rating = new BlindRating(raters[i], criterion);
                    rating.Give(seen, note: null);
                    return rating;
                }
            ),
        ];
    }
}
