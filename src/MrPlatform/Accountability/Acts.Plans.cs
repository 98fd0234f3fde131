namespace MrPlatform.Accountability;

/// <summary>Acts around what is to be done: weighing shortcomings, plans, goals, measures and what came of them.</summary>
public static partial class Acts
{
    public const string GapJudged = "Gap.Judged";
    public const string GapJudgementTakenBack = "Gap.JudgementTakenBack";
    public const string GapPlaced = "Gap.Placed";
    public const string PlanMade = "ActionPlan.Made";
    public const string PlanChanged = "ActionPlan.Changed";
    public const string PlanRemoved = "ActionPlan.Removed";
    public const string PlanAdopted = "ActionPlan.Adopted";
    public const string GoalSet = "Goal.Set";
    public const string GoalChanged = "Goal.Changed";
    public const string GoalDropped = "Goal.Dropped";
    public const string MeasureMade = "Measure.Made";
    public const string MeasureChanged = "Measure.Changed";
    public const string MeasureStarted = "Measure.Started";
    public const string MeasureDelayed = "Measure.Delayed";
    public const string MeasureDone = "Measure.Done";
    public const string MeasureDropped = "Measure.Dropped";
    public const string EffectTold = "Measure.EffectTold";

    private static Dictionary<string, string> OfPlans =>
        new(StringComparer.Ordinal)
        {
            [GapJudged] = "{vem} vägde bristen {brist}: {utrakning}.",
            [GapJudgementTakenBack] =
                "{vem} tog tillbaka vägningen av bristen {brist}: {utrakning}.",
            [GapPlaced] =
                "{vem} vägde bristen {brist} ({utrakning}) och satte den på plats {plats}.",
            [PlanMade] = "{vem} gjorde handlingsplanen {plan}.",
            [PlanChanged] = "{vem} ändrade namn eller tid för handlingsplanen {plan}, nu {till}.",
            [PlanRemoved] = "{vem} tog bort den tomma handlingsplanen {plan}.",
            [PlanAdopted] = "{vem} antecknade att {plan} antogs av {av} den {dag}.",
            [GoalSet] = "{vem} satte målet ”{mal}” i {plan}.",
            [GoalChanged] = "{vem} ändrade målet ”{mal}” i {plan}.",
            [GoalDropped] = "{vem} tog bort målet ”{mal}” ur {plan}.",
            [MeasureMade] = "{vem} lade till åtgärden ”{atgard}” för målet ”{mal}”.",
            [MeasureChanged] = "{vem} ändrade åtgärden ”{atgard}”.",
            [MeasureStarted] = "{vem} påbörjade åtgärden ”{atgard}”.",
            [MeasureDelayed] = "{vem} skrev att åtgärden ”{atgard}” är försenad.",
            [MeasureDone] = "{vem} genomförde åtgärden ”{atgard}”.",
            [MeasureDropped] = "{vem} avbröt åtgärden ”{atgard}”.",
            [EffectTold] = "{vem} berättade vad åtgärden ”{atgard}” ledde till.",
        };
}
