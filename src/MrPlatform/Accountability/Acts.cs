namespace MrPlatform.Accountability;

/// <summary>
/// The names of all acts that the journal knows, and the Swedish sentence for each. Words in braces come from the entry's
/// details; {vem} is the person. One folder, a file for each capability, so that the journal reads as one text.
/// </summary>
public static partial class Acts
{
    /// <summary>Act → sentence in Swedish; the sentence is also the key of its English translation.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sentences = new[]
    {
        OfOrganisations,
        OfSelfAssessments,
        OfWorkshops,
        OfContact,
        OfExamples,
        OfOwnFrameworks,
        OfTruths,
        OfWork,
        OfReviewing,
        OfEvidence,
        OfPlans,
        OfExchange,
        OfAnnualCycle,
        OfReports,
    }
        .SelectMany(capability => capability)
        .ToDictionary(StringComparer.Ordinal);
}
