using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>One statement on the page where people say how it is for them, as chosen. Nothing chosen is passed over.</summary>
public sealed class LivedForm
{
    public const string DoesNotKnow = "vet-inte";

    /// <summary>What the form asks about; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public Criterion? Statement { get; set; }

    public string Criterion { get; set; } = "";

    public string? Choice { get; set; }

    /// <summary>Null when nothing, or nothing that can be chosen, is chosen.</summary>
    public GivenLived? Given =>
        Choice switch
        {
            "1" or "2" or "3" or "4" => new(Criterion, Choice[0] - '0'),
            DoesNotKnow => new(Criterion, Level: null),
            _ => null,
        };
}
