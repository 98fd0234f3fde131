namespace MrPlatform.Accountability;

/// <summary>Acts around what plans give to other systems and get from them.</summary>
public static partial class Acts
{
    public const string MeasuresImported = "ActionPlan.MeasuresImported";
    public const string HookAdded = "Hook.Added";
    public const string HookChanged = "Hook.Changed";
    public const string HookPaused = "Hook.Paused";
    public const string HookResumed = "Hook.Resumed";
    public const string HookSecretShown = "Hook.SecretShown";
    public const string HookSecretChanged = "Hook.SecretChanged";
    public const string HookTried = "Hook.Tried";
    public const string HookSentAgain = "Hook.SentAgain";
    public const string HookRemoved = "Hook.Removed";

    private static Dictionary<string, string> OfExchange =>
        new(StringComparer.Ordinal)
        {
            [MeasuresImported] = "{vem} läste in {antal} åtgärder i {plan} från filen {fil}.",
            [HookAdded] = "{vem} lade till kroken {krok} till {adress}.",
            [HookChanged] = "{vem} ändrade kroken {krok} till {adress}.",
            [HookPaused] = "{vem} pausade kroken {krok} till {adress}.",
            [HookResumed] = "{vem} startade kroken {krok} till {adress}.",
            [HookSecretShown] = "{vem} tog fram hemligheten för kroken {krok} till {adress}.",
            [HookSecretChanged] = "{vem} bytte hemlighet för kroken {krok} till {adress}.",
            [HookTried] = "{vem} skickade ett prov med kroken {krok} till {adress}.",
            [HookSentAgain] = "{vem} skickade en händelse igen med kroken {krok} till {adress}.",
            [HookRemoved] = "{vem} tog bort kroken {krok} till {adress}.",
        };
}
