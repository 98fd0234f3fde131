using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.SelfAssessments.Carrying;
using MrPlatform.SelfAssessments.Commenting;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.SelfAssessments.Concluding;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.SelfAssessments.Moving;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.SelfAssessments.Starting;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.SelfAssessments.Workshops.Paper;

namespace MrPlatform.SelfAssessments;

/// <summary>What the self-assessment adds to the program: its acts.</summary>
public static class SelfAssessmentsSetup
{
    public static void AddSelfAssessments(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<StartRound>();
        builder.Services.AddScoped<StartCarriedRound>();
        builder.Services.AddScoped<MoveRound>();
        builder.Services.AddScoped<AnswerCriteria>();
        builder.Services.AddScoped<ChosenEvidence>();
        builder.Services.AddScoped<ChangeEvidence>();
        builder.Services.AddSingleton<EvidenceFolder>();
        builder.Services.AddSingleton<ScanFile>();
        builder.Services.AddSingleton<TakeFile>();
        builder.Services.AddScoped<SweepFiles>();
        builder.Services.AddScoped<CorrectAnswer>();
        builder.Services.AddScoped<RateBlind>();
        builder.Services.AddSingleton<RoundFigures>();
        builder.Services.AddSingleton<ComparisonFiles>();
        builder.Services.AddScoped<ResultSheets>();
        builder.Services.AddScoped<ReadResult>();
        builder.Services.AddScoped<ForgetRespondents>();
        builder.Services.AddSingleton<InvitationLetter>();
        builder.Services.AddScoped<AllotCriteria>();
        builder.Services.AddScoped<HandOver>();
        builder.Services.AddScoped<SettleComments>();
        builder.Services.AddScoped<RemindOne>();
        builder.Services.AddScoped<RemindAll>();
        builder.Services.AddScoped<ReminderLetter>();
        builder.Services.AddScoped<IDueThings, DatesAhead>();
        builder.Services.AddHostedService<DailyReminding>();
        builder.Services.AddSingleton<ReviewLetter>();
        builder.Services.AddScoped<WriteReview>();
        builder.Services.AddScoped<ForgetReviewers>();
        builder.Services.AddScoped<EndForgotten>();
        builder.Services.AddScoped<ShowRatings>();
        ReviewSession.Add(builder.Services);
        builder.Services.AddScoped<AgeEvidence>();
        builder.Services.AddHostedService<DailyAgeing>();
        builder.Services.AddTruths();
        builder.Services.AddSingleton<CodeGuessing>();
        builder.Services.AddSingleton<WorkshopHub>();
        builder.Services.AddScoped<StartWorkshop>();
        builder.Services.AddScoped<JoinWorkshop>();
        builder.Services.AddScoped<EnterPaper>();
    }
}
