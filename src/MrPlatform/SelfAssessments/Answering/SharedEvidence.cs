using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.EvidenceRegister;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Pieces of evidence that several answers of an area are to rest on, chosen once.</summary>
public sealed class SharedEvidence
{
    public List<Guid> Pieces { get; set; } = [];

    public List<string> Criteria { get; set; } = [];

    public string? Search { get; set; }

    /// <summary>The words that what is offered was found by when the form was shown.</summary>
    public string? Searched { get; set; }

    /// <summary>What there is to choose from; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public EvidenceToChoose? ToChoose { get; set; }

    /// <summary>The codes to choose from; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Asked { get; set; } = [];

    public bool IsFor(string criterion) => Pieces.Count > 0 && Criteria.Contains(criterion);

    /// <summary>Says what is missing, at the block.</summary>
    public void Check(
        ModelStateDictionary faults,
        IReadOnlyCollection<IncomingAnswer> answered,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        if (Pieces.Count > 0 && Criteria.Count == 0)
            faults.AddModelError("Shared.Criteria", t["Välj vilka svar som vilar på underlaget."]);
        else if (Pieces.Count == 0 && Criteria.Count > 0)
            faults.AddModelError("Shared.Criteria", t["Välj ett underlag."]);
        else if (
            Criteria.Where(code => answered.All(a => a.Criterion != code)).ToList() is
            { Count: > 0 } left
        )
            faults.AddModelError(
                "Shared.Criteria",
                t["Svara först på {0}.", string.Join(", ", left)]
            );
    }
}
