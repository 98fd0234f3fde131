using MrPlatform.AnnualCycle.Following;

namespace MrPlatform.AnnualCycle;

/// <summary>What the annual cycle adds to the program. Another source of dated events is one more <see cref="ICalendarEvents"/>.</summary>
public static class AnnualCycleSetup
{
    public static void AddAnnualCycle(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ICalendarEvents, AnnualDateEvents>();
        builder.Services.AddScoped<ReadCalendar>();
        builder.AddCalendarLimit();
    }
}
