namespace MrPlatform.Accountability;

/// <summary>Acts in the bank of examples, and what units note about them.</summary>
public static partial class Acts
{
    public const string ExampleStarted = "Example.Started";
    public const string ExampleChanged = "Example.Changed";
    public const string ExampleDeleted = "Example.Deleted";
    public const string ExampleImageAdded = "Example.ImageAdded";
    public const string ExampleImageRemoved = "Example.ImageRemoved";
    public const string ExampleSubmitted = "Example.Submitted";
    public const string ExampleCommented = "Example.Commented";
    public const string ExampleReturned = "Example.Returned";
    public const string ExamplePublished = "Example.Published";
    public const string ExampleReviewedAgain = "Example.ReviewedAgain";
    public const string ExampleWithdrawalAsked = "Example.WithdrawalAsked";
    public const string ExampleWithdrawn = "Example.Withdrawn";
    public const string ExampleCorrectionStarted = "Example.CorrectionStarted";
    public const string ExampleCorrectionTakenIn = "Example.CorrectionTakenIn";
    public const string ExampleCorrected = "Example.Corrected";
    public const string ReflectionNoted = "Reflection.Noted";
    public const string ReflectionChanged = "Reflection.Changed";
    public const string AdaptationStarted = "Adaptation.Started";
    public const string AdaptationTold = "Adaptation.Told";
    public const string AdaptationShared = "Adaptation.Shared";
    public const string AdaptationKept = "Adaptation.Kept";

    private static Dictionary<string, string> OfExamples =>
        new(StringComparer.Ordinal)
        {
            [ExampleStarted] = "{vem} började skriva exemplet {exempel}.",
            [ExampleChanged] = "{vem} ändrade exemplet {exempel}.",
            [ExampleDeleted] = "{vem} tog bort utkastet till exemplet {exempel}.",
            [ExampleImageAdded] = "{vem} lade till en bild i exemplet {exempel}.",
            [ExampleImageRemoved] = "{vem} tog bort en bild ur exemplet {exempel}.",
            [ExampleSubmitted] = "{vem} lämnade in exemplet {exempel} till redaktionen.",
            [ExampleCommented] = "{vem} kommenterade exemplet {exempel}.",
            [ExampleReturned] = "{vem} skickade tillbaka exemplet {exempel} med kommentarer.",
            [ExamplePublished] = "{vem} publicerade exemplet {exempel}.",
            [ExampleReviewedAgain] = "{vem} granskade exemplet {exempel} igen.",
            [ExampleWithdrawalAsked] = "{vem} bad redaktionen dra tillbaka exemplet {exempel}.",
            [ExampleWithdrawn] = "{vem} drog tillbaka exemplet {exempel}.",
            [ExampleCorrectionStarted] = "{vem} började skriva en rättelse av exemplet {exempel}.",
            [ExampleCorrectionTakenIn] = "{vem} publicerade den föreslagna rättelsen av {exempel}.",
            [ExampleCorrected] = "{vem} rättade det publicerade exemplet {exempel}.",
            [ReflectionNoted] = "{vem} antecknade en reflektion om {exempel}.",
            [ReflectionChanged] = "{vem} ändrade en reflektion om {exempel}.",
            [AdaptationStarted] = "{vem} antecknade att ni provar {exempel}.",
            [AdaptationTold] = "{vem} berättade hur det går med {exempel}.",
            [AdaptationShared] = "{vem} delade öppet hur det gick med {exempel}.",
            [AdaptationKept] = "{vem} slutade dela öppet hur det gick med {exempel}.",
        };
}
