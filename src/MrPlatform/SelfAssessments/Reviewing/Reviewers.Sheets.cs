using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>Those who have been invited, as a file.</summary>
public sealed partial class ReviewersModel : IHaveSheets
{
    public const string Invited = "granskare";

    public string SheetsTitle => $"{t["Kollegial granskning"].Value} {Round.Title}";

    public IEnumerable<Sheet> Sheets()
    {
        if (Reviews.Count > 0)
            yield return new(
                t["Inbjudna granskare"],
                [
                    t["Granskare"].Value,
                    t["E-postadress"].Value,
                    t["Läge"].Value,
                    t["Från"].Value,
                    t["Till och med"].Value,
                    t["Inlämnad"].Value,
                    t["Skrivna punkter"].Value,
                    t["Läser"].Value,
                ],
                Reviews.Select(one =>
                    (Cell[])
                        [
                            one.Review.Reviewer,
                            one.Review.Email,
                            t.State(one.Review.StateOn(Today)),
                            one.Review.OpensOn,
                            one.Review.ClosesOn,
                            Cell.Of(one.Review.HandedInAt),
                            one.Written,
                            t.Within(one.Review.Scope, Framework, Units),
                        ]
                )
            )
            {
                Key = Invited,
            };
    }
}
