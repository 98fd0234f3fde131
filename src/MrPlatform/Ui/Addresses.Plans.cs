namespace MrPlatform.Ui;

/// <summary>Those of priorities, plans, measures and what goes between them and other systems.</summary>
public static partial class Addresses
{
    public const string Plans = "~/handlingsplaner";
    public const string MyTasks = "~/mina-uppgifter";
    public const string MandatePeriod = "~/mandatperiod";
    public const string Measures = "~/atgarder";
    public const string MeasureBoard = "~/atgarder/tavla";
    public const string FromMeeting = "~/atgarder/mote";
    public const string PlanSchema = "~/handlingsplaner/schema";
    public const string MeasureTemplate = "~/handlingsplaner/mall.xlsx";
    public const string Hooks = "~/handlingsplaner/krokar";
    public const string HookSchema = "~/handlingsplaner/krokar/schema";

    public static string Prioritise(Guid round) => $"~/prioritera/{round}";

    public static string PriorityStage(Guid round) => $"{Prioritise(round)}/verkstad";

    public static string PriorityPaper(Guid round) => $"{Prioritise(round)}/papper";

    public static string Gap(Guid round, string key) => $"{Prioritise(round)}/brister/{key}";

    public static string NewPlan => $"{Plans}/ny";

    public static string Plan(Guid plan) => $"{Plans}/{plan}";

    public static string PlanChanges(Guid plan) => $"{Plan(plan)}/andringar";

    public static string ExportPlan(Guid plan) => $"{Plan(plan)}/export";

    public static string PlanAsJson(Guid plan) => $"{ExportPlan(plan)}/data";

    public static string ImportMeasures(Guid plan) => $"{Plan(plan)}/lasin";

    public static string ImportedMeasures(Guid plan, Guid file) => $"{ImportMeasures(plan)}/{file}";

    public static string Hook(Guid hook) => $"{Hooks}/{hook}";

    public static string NewGoal(Guid plan) => $"{Plan(plan)}/mal/nytt";

    /// <param name="gap">The key of the shortcoming it is set against.</param>
    public static string NewGoal(Guid plan, string gap) =>
        $"{NewGoal(plan)}?brist={Uri.EscapeDataString(gap)}";

    public static string Goal(Guid plan, long number) => $"{Plan(plan)}/mal/{number}";

    public static string NewMeasure(Guid plan, long goal) => $"{Goal(plan, goal)}/atgard";

    public static string Measure(Guid measure) => $"~/atgarder/{measure}";
}
