using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.StandingIn;

/// <summary>Who stands in for me while I am away.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.Respondent)]
public sealed class OwnStandInModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : StandInPage(db, clock, t)
{
    protected override string Here => "~/konto/ersattare";

    protected override Guid? Whose => HttpContext.SignedIn.Id;
}
