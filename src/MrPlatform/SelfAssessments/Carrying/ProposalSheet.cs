using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Carrying;

/// <summary>What a round becomes in another framework as a table: every item, also those that nothing carries to.</summary>
internal static class ProposalSheet
{
    public const string Key = "forslag";

    public static Sheet Of(CarriedOver carried, IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            carried.Target.Title,
            [
                t["Område"].Value,
                t["Kod"].Value,
                t["Fråga"].Value,
                t["Läsning"].Value,
                t["Föreslagen nivå"].Value,
                t["Nämnder med eget förslag"].Value,
                t["Vilar på"].Value,
                t["Täckning"].Value,
            ],
            carried.Overall.Select(one =>
                (Cell[])
                    [
                        one.Item.Area.Name,
                        one.Item.Id,
                        one.Item.Title,
                        Said(one, t),
                        one.Item.Scope == CriterionScope.Committee ? null : one.Level?.Level,
                        one.Item.Scope == CriterionScope.Committee
                            ? carried.CommitteesWith(one.Item)
                            : Cell.Nothing,
                        string.Join(", ", one.RestsOn.Select(r => r.Criterion.Id)),
                        one.RestsOn.Count == 0 ? Cell.Nothing : Cell.Share(one.Tally.Coverage),
                    ]
            )
        )
        {
            Key = Key,
        };

    private static string Said(Proposal one, IStringLocalizer<SelfAssessmentsWords> t) =>
        one.Carries switch
        {
            Carries.TooFew => t["för få svar"],
            Carries.Nothing => t["Täcks inte"],
            _ when one.Item.Scope == CriterionScope.Committee => t["Ställs bara till nämnder"],
            _ => t["Förslag"],
        };
}
