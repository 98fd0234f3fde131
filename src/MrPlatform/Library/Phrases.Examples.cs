using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

// What is said of examples: how it went, where one is on its way, what has happened to it.
public sealed partial class Phrases
{
    public string Outcome(ExampleOutcome outcome) =>
        outcome switch
        {
            ExampleOutcome.Worked => t["Det fungerade"],
            ExampleOutcome.Partly => t["Det fungerade delvis"],
            _ => t["Det fungerade inte"],
        };

    public string Outcome(AdaptationOutcome? outcome) =>
        outcome switch
        {
            AdaptationOutcome.Effect => t["Det gav effekt"],
            AdaptationOutcome.NoEffect => t["Det gav inte effekt"],
            AdaptationOutcome.Stopped => t["Avbrutet"],
            _ => t["Pågår"],
        };

    public string State(ExampleState state) =>
        state switch
        {
            ExampleState.Draft => t["Utkast"],
            ExampleState.Submitted => t["Inlämnat"],
            ExampleState.Returned => t["Tillbaka hos er"],
            ExampleState.Published => t["Publicerat"],
            ExampleState.TakenIn => t["Rättelsen är publicerad"],
            _ => t["Tillbakadraget"],
        };

    public string Act(ExampleActKind kind) =>
        kind switch
        {
            ExampleActKind.Submitted => t["lämnade in exemplet"],
            ExampleActKind.Commented => t["kommenterade"],
            ExampleActKind.Returned => t["skickade tillbaka exemplet"],
            ExampleActKind.Published => t["publicerade exemplet"],
            ExampleActKind.ReviewedAgain => t["granskade exemplet igen"],
            ExampleActKind.Corrected => t["rättade exemplet"],
            ExampleActKind.TakenIn => t["publicerade rättelsen"],
            ExampleActKind.WithdrawalAsked => t["bad redaktionen dra tillbaka exemplet"],
            _ => t["drog tillbaka exemplet"],
        };

    /// <summary>What a value of LIX means for a reader.</summary>
    public string Lix(int lix) =>
        lix switch
        {
            < 30 => t["Mycket lätt att läsa."],
            < 40 => t["Lätt att läsa."],
            < 50 => t["Medelsvår, som en tidningstext."],
            < 60 => t["Svår, som många myndighetstexter. Korta meningarna och byt långa ord."],
            _ => t["Mycket svår. Dela meningarna och byt långa ord mot vanliga."],
        };

    public string Part(TextPart part) =>
        part switch
        {
            TextPart.Summary => t["Sammanfattning"],
            TextPart.Problem => t["Problemet"],
            TextPart.Done => t["Vad vi gjorde"],
            TextPart.How => t["Så gick det till"],
            TextPart.Result => t["Resultat"],
            TextPart.OtherValues => t["Andra värden"],
            TextPart.Hard => t["Vad som var svårt"],
            TextPart.Title => t["Rubrik"],
            TextPart.Operation => t["Verksamhet"],
            TextPart.Years => t["År"],
            TextPart.Outcome => t["Hur det gick"],
            TextPart.Roles => t["Roller"],
            TextPart.Principles => t["Principer"],
            TextPart.Rights => t["Rättigheter"],
            TextPart.Criteria => t["Kriterier"],
            TextPart.Sources => t["Källor"],
            _ => t["Att fundera på"],
        };
}
