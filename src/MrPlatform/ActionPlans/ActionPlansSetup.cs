using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.ActionPlans.Following;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.AnnualCycle.Following;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.SelfAssessments.Reminding;

namespace MrPlatform.ActionPlans;

/// <summary>What the action plan adds to the program. Another source of shortcomings is one more line.</summary>
public static class ActionPlansSetup
{
    public static void AddActionPlans(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IGaps, AssessmentGaps>();
        builder.Services.AddScoped<IGaps, IneffectiveMeasures>();
        builder.Services.AddScoped<ICalendarEvents, MeasureEvents>();
        builder.Services.AddScoped<IDueThings, MeasureReminders>();
        builder.Services.AddScoped<IAnswerHints, DoneMeasureHints>();
        builder.AddHooks();
    }
}
